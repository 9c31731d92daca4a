import type { Lang } from "../../schemas/language.ts";
import type { Section } from "../document.ts";
import { chooser, prose, section } from "./parts.ts";
import { RELEASE_PLACE, releaseSnippets, testedText } from "./release-snippets.ts";

/** How to take the panel of the ten from a release, in a drawer for each program. */
export function releaseSection(lang: Lang): Section {
  const t = chooser(lang);
  return section("panel", t({ en: "A panel in your program", ru: "Панель в вашей программе" }), "", [
    prose(
      "panel-programs",
      "",
      t({
        en: `The panel of the ten countries since 2000 from the files of a release. In place of ${RELEASE_PLACE} put the address of the release, or the folder into which you unpacked it, with a slash at its end.`,
        ru: `Панель десяти стран с 2000 года из файлов выпуска. Вместо ${RELEASE_PLACE} подставьте адрес выпуска или папку, куда вы его распаковали, с косой чертой на конце.`,
      }),
      ...releaseSnippets.map((snippet) => ({
        summary: `${snippet.program} – ${snippet.tested ? t({ en: "tested", ru: "проверено" }) : t({ en: "not tested", ru: "не проверено" })}`,
        parts: [snippet.text[lang], { code: snippet.code, label: snippet.program }, testedText(snippet, lang)],
      })),
    ),
  ]);
}
