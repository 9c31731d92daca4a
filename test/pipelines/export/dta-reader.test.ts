import { describe, expect, test } from "vitest";
import { readDta } from "./dta-reader.ts";

const zeros = (n: number) => Buffer.alloc(n);
const wide = (text: string, width: number) => Buffer.concat([Buffer.from(text), zeros(width)]).subarray(0, width);
const hex = (text: string) => Buffer.from(text.replaceAll(" ", ""), "hex");
const join = (...parts: readonly (string | Buffer)[]) =>
  Buffer.concat(parts.map((p) => (typeof p === "string" ? Buffer.from(p) : p)));

/** The sections of a file of three variables and two rows, most significant byte first, as `help dta` lays them out. */
const SECTIONS: readonly (readonly [name: string, content: Buffer])[] = [
  ["variable_types", hex("fffa 0006 8000")],
  ["varnames", join(wide("sex", 129), wide("имя", 129), wide("note", 129))],
  ["sortlist", hex("0001 0000 0000 0000")],
  ["formats", join(wide("%8.0g", 57), wide("%9s", 57), wide("%9s", 57))],
  ["value_label_names", join(wide("sex", 129), zeros(258))],
  ["variable_labels", join(wide("sex", 321), wide("имя", 321), zeros(321))],
  ["characteristics", join("<ch>", hex("00000106"), wide("_dta", 129), wide("run", 129), "abc\0", "</ch>")],
  // 1, "second" filling its field, the strL of (3,1); then .a, "дa" closed by a zero, the same strL
  ["data", join(hex("01"), "second", hex("0003 000000000001"), hex("66"), wide("дa", 6), hex("0003 000000000001"))],
  ["strls", join("GSO", hex("00000003 0000000000000001 82 00000006"), "third\0")],
  [
    "value_labels",
    join(
      "<lbl>",
      hex("00000022"),
      wide("sex", 129),
      zeros(3),
      hex("00000002 0000000a"),
      hex("00000000 00000004"),
      hex("00000001 00000002"),
      "men\0women\0",
      "</lbl>",
    ),
  ],
];

const HEADER = join(
  "<stata_dta><header><release>118</release><byteorder>MSF</byteorder><K>",
  hex("0003"),
  "</K><N>",
  hex("0000000000000002"),
  "</N><label>",
  hex("000b"),
  "Sample Data</label><timestamp>",
  hex("11"),
  "10 Mar 2017 14:23</timestamp></header>",
);

function whole(sections = SECTIONS, header = HEADER): Buffer {
  const parts = sections.map(([name, content]) => join(`<${name}>`, content, `</${name}>`));
  const map = Buffer.alloc(14 * 8);
  const starts = [0, header.length];
  let at = header.length + "<map></map>".length + map.length;
  for (const part of parts) {
    starts.push(at);
    at += part.length;
  }
  starts.push(at, at + "</stata_dta>".length);
  for (const [i, start] of starts.entries()) map.writeBigUInt64BE(BigInt(start), i * 8);
  return join(header, "<map>", map, "</map>", ...parts, "</stata_dta>");
}

const changed = (name: string, change: (content: Buffer) => Buffer) =>
  whole(SECTIONS.map(([n, content]) => [n, n === name ? change(Buffer.from(content)) : content] as const));

describe("reader of .dta 118", () => {
  test("reads a file made by hand", () => {
    const file = readDta(whole());
    expect(file.label).toBe("Sample Data");
    expect(file.timestamp).toBe("10 Mar 2017 14:23");
    expect(file.variables.map((v) => [v.name, v.type.kind, v.format, v.valueLabel, v.label])).toEqual([
      ["sex", "byte", "%8.0g", "sex", "sex"],
      ["имя", "str", "%9s", null, "имя"],
      ["note", "strL", "%9s", null, ""],
    ]);
    expect(file.sortedBy).toEqual(["sex"]);
    expect(file.characteristics).toEqual([{ variable: "_dta", name: "run", text: "abc" }]);
    expect(file.rows).toEqual([
      [1, "second", "third"],
      [{ missing: ".a" }, "дa", "third"],
    ]);
    expect([...(file.valueLabels.get("sex") ?? [])]).toEqual([
      [1, "men"],
      [2, "women"],
    ]);
  });

  test.each([
    ["byte", "fffa", "9b", -101],
    ["byte", "fffa", "65", { missing: "." }],
    ["byte", "fffa", "7f", { missing: ".z" }],
    ["int", "fff9", "7fe4", 32740],
    ["int", "fff9", "7fe5", { missing: "." }],
    ["long", "fff8", "7fffffe4", 2147483620],
    ["long", "fff8", "7fffffff", { missing: ".z" }],
    ["float", "fff7", "3f800000", 1],
    ["float", "fff7", "7f000000", { missing: "." }],
    ["float", "fff7", "7f00d000", { missing: ".z" }],
    ["double", "fff6", "4008000000000000", 3],
    ["double", "fff6", "7fe0000000000000", { missing: "." }],
    ["double", "fff6", "7fe0010000000000", { missing: ".a" }],
    ["double", "fff6", "7fe01a0000000000", { missing: ".z" }],
  ])("reads the %s %s %s", (_, type, value, expected) => {
    const header = join(HEADER.toString("latin1").replace("\0\x03", "\0\x01").replace("\0\x02</N>", "\0\x01</N>"));
    const file = whole(
      [
        ["variable_types", hex(type)],
        ["varnames", wide("x", 129)],
        ["sortlist", zeros(4)],
        ["formats", wide("%10.0g", 57)],
        ["value_label_names", zeros(129)],
        ["variable_labels", zeros(321)],
        ["characteristics", zeros(0)],
        ["data", hex(value)],
        ["strls", zeros(0)],
        ["value_labels", zeros(0)],
      ],
      header,
    );
    expect(readDta(file).rows).toEqual([[expected]]);
  });

  test("reads the least significant byte first", () => {
    const small: typeof SECTIONS = [
      ["variable_types", hex("f9ff")],
      ["varnames", wide("x", 129)],
      ["sortlist", zeros(4)],
      ["formats", wide("%8.0g", 57)],
      ["value_label_names", zeros(129)],
      ["variable_labels", zeros(321)],
      ["characteristics", zeros(0)],
      ["data", hex("0201")],
      ["strls", zeros(0)],
      ["value_labels", zeros(0)],
    ];
    const header = join(
      "<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>",
      hex("0100"),
      "</K><N>",
      hex("0100000000000000"),
      "</N><label>",
      zeros(2),
      "</label><timestamp>",
      zeros(1),
      "</timestamp></header>",
    );
    const file = whole(small, header);
    const from = header.length + "<map>".length;
    for (let i = 0; i < 14; i++) file.subarray(from + i * 8, from + i * 8 + 8).reverse();
    expect(readDta(file).rows).toEqual([[258]]);
  });

  test.each([
    [
      "a place of the map",
      () => Buffer.from(whole().fill(1, HEADER.length + 12, HEADER.length + 13)),
      "of the map says",
    ],
    ["bytes after the end", () => join(whole(), "\n"), "bytes after the end"],
    ["a file cut short", () => whole().subarray(0, 900), "the file ends"],
    ["another format", () => join(whole().toString("latin1").replace("118", "117")), "expected <stata_dta>"],
    ["a type that is none", () => changed("variable_types", (c) => c.fill(0xfb, 1, 2)), "the type 65531"],
    ["a reserved name", () => changed("varnames", (c) => join(wide("if", 129), c.subarray(129))), 'the name "if"'],
    ["a name twice", () => changed("varnames", (c) => join(c.subarray(258), c.subarray(129))), "used twice"],
    ["bytes after a zero", () => changed("varnames", (c) => c.fill(65, 128 - 1, 128)), "after the closing zero"],
    ["a field with no zero", () => changed("varnames", (c) => c.fill(65, 0, 129)), "without its closing zero"],
    ["sorting by no variable", () => changed("sortlist", (c) => c.fill(9, 1, 2)), "sorted by 9"],
    [
      "a number's format on a text",
      () => changed("formats", (c) => join(c.subarray(0, 57), c.subarray(0, 57), c.subarray(114))),
      "of a str",
    ],
    [
      "value labels on a text",
      () => changed("value_label_names", (c) => join(c, "").fill("a", 129, 130)),
      "value labels on a text",
    ],
    ["a characteristic of nobody", () => changed("characteristics", (c) => c.fill("x", 8, 12)), "no variable"],
    ["a pointer ahead", () => changed("data", (c) => c.fill(2, 14, 15)), "points ahead"],
    ["a pointer to nothing", () => changed("strls", () => zeros(0)), "which is not there"],
    ["a strL of an unknown kind", () => changed("strls", (c) => c.fill(0x83, 15, 16)), "of type 131"],
    ["a strL with no zero", () => changed("strls", (c) => c.fill("d", 25, 26)), "without its closing zero"],
    [
      "a strL nobody begins",
      () => changed("strls", (c) => join(c, "GSO", hex("00000003 0000000000000002 82 00000002"), "x\0")),
      "not that of its own cell",
    ],
    ["value labels of another length", () => changed("value_labels", (c) => c.fill(1, 8, 9)), "value labels of"],
    [
      "values out of order",
      () => changed("value_labels", (c) => c.fill(7, 5 + 4 + 132 + 16 + 3, 5 + 4 + 132 + 16 + 4)),
      "not in order",
    ],
    ["text that is not UTF-8", () => changed("variable_labels", (c) => c.fill(0xff, 0, 1)), "not UTF-8"],
  ])("refuses %s", (_, file, message) => {
    expect(() => readDta(file())).toThrow(message);
  });
});
