import { describe, expect, it } from "vitest";
import { relativeAddress } from "../../site/address.ts";
import { escapeHtml, html, isSafeAddress, join, raw } from "../../site/html.ts";

describe("html", () => {
  it("escapes text and attributes", () => {
    const hostile = `"><script>alert('x')</script>&\`\u0000`;
    const { markup } = html`<p title="${hostile}">${hostile}</p>`;
    expect(markup).not.toContain("<script");
    expect(markup).not.toContain("\u0000");
    const escaped = "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&#96;";
    expect(markup).toBe(`<p title="${escaped}">${escaped}</p>`);
  });

  it("nests markup and lists without escaping them twice, and prints nothing for what is absent", () => {
    const items = ["a", "b & c"].map((t) => html`<li>${t}</li>`);
    expect(html`<ul>${items}${null}${undefined}${false}${0}</ul>`.markup).toBe(
      "<ul><li>a</li><li>b &amp; c</li>0</ul>",
    );
    expect(join(["<", html`<b>x</b>`], " / ").markup).toBe("&lt; / <b>x</b>");
  });

  it("does not take an object that looks like markup for markup", () => {
    const forged = JSON.parse('{"markup":"<script>"}');
    expect(html`<p>${forged}</p>`.markup).toBe("<p>[object Object]</p>");
  });

  it("passes trusted SVG through", () => {
    expect(html`${raw("<svg/>")}`.markup).toBe("<svg/>");
  });

  it("refuses a value in a tag outside quotes", () => {
    expect(() => html`<p class=${"x onclick=y"}>`).toThrow(/unquoted/);
    expect(html`<p>a =${1}</p>`.markup).toBe("<p>a =1</p>");
  });

  it("keeps letters of every script", () => {
    expect(escapeHtml("Ҷумҳурии Тоҷикистон, Հայաստան, საქართველო")).toBe("Ҷумҳурии Тоҷикистон, Հայաստան, საქართველო");
  });
});

describe("addresses", () => {
  const safe = [
    "https://www.worldbank.org/x?a=b&c=d",
    "http://pubdocs.worldbank.org/",
    "../armenia/",
    "#money",
    "./",
    "",
    "a/b.csv",
    "?q=1:2",
  ];
  const unsafe = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "java\tscript:alert(1)",
    "\u0001javascript:alert(1)",
    "javascript\u0000:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "blob:https://x/1",
    "//evil.example/",
    "/\\evil.example/",
    "\\\\evil.example",
  ];

  it.each(safe)("allows %j", (address) => {
    expect(isSafeAddress(address)).toBe(true);
  });

  it.each(unsafe)("refuses %j in every address attribute", (address) => {
    expect(isSafeAddress(address)).toBe(false);
    expect(html`<a href="${address}">x</a>`.markup).toBe(`<a href="#">x</a>`);
    expect(html`<img src="${address}" alt="">`.markup).toBe(`<img src="#" alt="">`);
    expect(html`<a href="${""}${address}">x</a>`.markup).toBe(`<a href="#">x</a>`);
    expect(html`<a class="k" href="${raw(address)}">x</a>`.markup).toBe(`<a class="k" href="#">x</a>`);
  });

  it.each([
    ["/en/countries/tajikistan/", "/en/countries/armenia/#money", "../armenia/#money"],
    ["/en/countries/tajikistan/", "/ru/countries/tajikistan/", "../../../ru/countries/tajikistan/"],
    ["/en/countries/tajikistan/", "/en/", "../../"],
    ["/en/", "/en/", "./"],
    ["/en/", "/en/#ten", "./#ten"],
    ["/", "/assets/site.css", "assets/site.css"],
    ["/en/countries/tajikistan/embed/gdp/", "/assets/site.css", "../../../../../assets/site.css"],
    ["/en/data/", "/en/data/all.csv?x=/y/", "all.csv?x=/y/"],
  ])("from %s, %s is %s", (from, to, expected) => {
    expect(relativeAddress(from, to)).toBe(expected);
    expect(new URL(expected, `http://h${from}`).href).toBe(`http://h${to}`);
  });
});
