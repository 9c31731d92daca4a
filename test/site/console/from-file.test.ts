import { expect, it } from "vitest";
import { queryNamed } from "../../../site/script/console/from-file.ts";

const HERE = "https://example.org/p/ru/data/query/?file=x#ask";

function reader(answer: Response) {
  const asked: string[] = [];
  const get: typeof fetch = async (address) => {
    asked.push(String(address));
    return answer;
  };
  return { asked, get };
}

it("reads the query of a figure of this site beside its page", async () => {
  const { asked, get } = reader(new Response("select 1\n"));
  expect(await queryNamed("countries/tajikistan/received", HERE, get)).toBe("select 1");
  expect(asked).toEqual(["https://example.org/p/ru/countries/tajikistan/received.sql"]);
});

it.each(["../../../x", "//evil.example/x", "https://evil.example/x", "a/../b", "", "a b", "a?b", "/etc/passwd"])(
  "asks nothing for %j",
  async (name) => {
    const { asked, get } = reader(new Response("select 1"));
    expect(await queryNamed(name, HERE, get)).toBeNull();
    expect(asked).toEqual([]);
  },
);

it("has nothing where the file is missing", async () => {
  expect(await queryNamed("a/b", HERE, reader(new Response("no", { status: 404 })).get)).toBeNull();
});
