import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Test files that take longest, the longest first: started last, one of them would keep one processor busy alone. */
const LONGEST = [
  "site/every-kind-ru.test.ts",
  "site/every-kind-en.test.ts",
  "site/every-page.test.ts",
  "bin/cli.test.ts",
  "pipelines/derive/order-and-threads.test.ts",
  "pipelines/publish.test.ts",
  "pipelines/update.test.ts",
  "pipelines/as-of.test.ts",
  "site/console/console.test.ts",
  "site/whole-site.test.ts",
  "site/script/browser.test.ts",
  "site/browser.test.ts",
];

/** Test files in the order in which they are started; a fresh clone knows no times of its own. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = (file: TestSpecification) => {
      const at = LONGEST.indexOf(relative(import.meta.dirname, file.moduleId).replaceAll("\\", "/"));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
