// An export searches as the server does: the same answers, byte for byte, from files on a plain host under a path.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { DESK, LANGS, PHONE, ROOT, answered, asServed, audit, browse, host, mainPart, open as openAt, serve } from "./support.js";

let site;
let copy;
let browser;

before(async () => { [site, copy, browser] = await Promise.all([serve(), host(), browse()]); });
after(() => Promise.all([browser.close(), site.stop(), copy.stop()]));

/** A page of the export in a new browser. */
const open = (path, options) => openAt(browser, copy.address, path, options);
const heading = (page) => page.locator("#results-title").innerText();

/** What is asked: the judged queries in their languages, and in each language filters, orders, pages, communes, phrases, slips, odd bytes. */
async function questions() {
  const files = await Promise.all(["tuned.tsv", "untouched.tsv"].map((name) => readFile(`${ROOT}tests/golden/${name}`, "utf8")));
  const judged = files.flatMap((text) => text.trim().split("\n").slice(1)).map((line) => {
    const [lang, , query] = line.split("\t");
    return [lang, String(new URLSearchParams({ q: query }))];
  });
  const others = [
    "", "page=2", "page=999", "sort=title", "sort=title&page=3", "q=police&sort=date", "q=police&page=2", "q=xqzz",
    "domaine=soutenir-victimes", "domaine=soutenir-victimes&domaine=reseaux&q=cpas", "q=xqzz&domaine=reseaux", "domaine=unknown",
    "q=hebergemnt+urgense", "q=mishandelng", "q=Gewald", "q=sheltr", "q=%22violences+conjugales%22", "q=%22huiselijk+geweld%22", "q=%22h%C3%A4usliche+Gewalt%22",
    "q=police+-%C3%A9cole", "q=-police", "q=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "q=%00%FF%F0%9F%98%80", "q=%E0%A4%A", "q=a", "q=+++", "q=%26amp%3B", "q=1712", "q=0800+30+030",
    "commune=62063", "commune=62063&q=police", "commune=Saint-Nicolas&q=police", "commune=zzzz", "unknown=1&q=112", `q=${"x".repeat(500)}`, `q=${encodeURIComponent("violences intrafamiliales ".repeat(15))}`,
  ];
  return [...judged, ...LANGS.flatMap((lang) => others.map((query) => [lang, query]))];
}

describe("an export", () => {
  test("answers as the server does, byte for byte", async () => {
    const all = await questions();
    assert(all.length >= 300, `${all.length} questions`);
    for (const lang of LANGS) {
      const { page, faults, close } = await open(`${lang}/search.html`);
      await answered(page);
      for (const [, query] of all.filter(([of]) => of === lang)) {
        const answer = await page.evaluate(async (query) => {
          const { html, url } = await engine.ask("results", new URL(`search.html?${query}`, location.href));
          return { html, url: url.href };
        }, query);
        const served = await fetch(`${site.address}/${lang}/search?${query}`);
        assert.equal(asServed(mainPart(answer.html)), mainPart(await served.text()), `${lang} ${query}`);
        if (served.redirected) assert.equal(new URL(answer.url).search, new URL(served.url).search);
      }
      for (const [part, text] of [["suggest", "vi"], ["suggest", "pol"], ["suggest", "xqzz"], ["communes", "na"], ["communes", ""]]) {
        const html = await page.evaluate(async ([part, text]) => (await engine.ask("suggestions", new URL(`${part}.html?q=${text}`, location.href))).html, [part, text]);
        assert.equal(asServed(html), await (await fetch(`${site.address}/${lang}/${part}?q=${text}`)).text(), `${lang} ${part} ${text}`);
      }
      assert.deepEqual(faults, []);
      await close();
    }
  });

  test("shows in place what the server would show", async () => {
    const shown = async (page) => {
      await page.waitForFunction(() => document.querySelector("#results .card") && !document.querySelector("#results .card:not(:has([data-pick-toggle]))"));
      return page.evaluate(() => ["#results", ".filters", ".search"].map((part) => document.querySelector(part).innerText).join("\n"));
    };
    for (const [lang, query] of [["fr", "q=police&domaine=reseaux"], ["nl", "q=vluchthuis"], ["de", "commune=Eupen&q=Polizei"], ["en", "q=shelter&sort=date"]]) {
      const { page, faults, close } = await open(`${lang}/search.html?${query}`);
      await answered(page);
      const other = await (await browser.newContext({ viewport: DESK, reducedMotion: "reduce" })).newPage();
      await other.goto(`${site.address}/${lang}/search?${query}`);
      assert.equal(await shown(page), await shown(other), query);
      assert.equal(new URL(page.url()).search, new URL(other.url()).search);
      assert.deepEqual(faults, []);
      await other.context().close();
      await close();
    }
  });

  test("fetches nothing for search before somebody reaches for it, and little then", async () => {
    const engine = () => copy.asked.filter((path) => path.startsWith("search/") || path.endsWith(".wasm"));
    copy.asked.length = 0;
    const { page, faults, close } = await open("fr/index.html");
    await page.evaluate(() => new Promise((done) => { requestIdleCallback(() => setTimeout(done, 50)); }));
    assert.deepEqual(engine(), []);
    await page.focus("#q");
    await page.fill("#q", "heberg");
    await page.waitForSelector(".suggest [role=option]");
    assert.deepEqual(engine().sort(), ["assets/engine.wasm", "search/fr.bin"]);
    await page.press("#q", "Enter");
    await page.waitForURL(/search\.html\?q=heberg/);
    await answered(page);
    assert(await page.locator(".card").count() > 0);
    assert.deepEqual(faults, []);
    await close();
  });

  test("filters, orders and goes back without loading a page anew", async () => {
    const { page, faults, close } = await open("nl/search.html?q=politie");
    await answered(page);
    await page.evaluate(() => { window.isSame = true; });
    const all = await heading(page);
    await page.locator(".facet[open] a.check").first().click();
    await page.waitForFunction((old) => document.querySelector("#results-title").innerText !== old, all);
    assert.match(page.url(), /search\.html\?q=politie&/);
    const langs = await page.locator(".languages a").evaluateAll((links) => links.map((link) => new URL(link.href).search));
    assert(langs.every((search) => search === new URL(page.url()).search), "the same question in the other languages");
    await page.goBack();
    await page.waitForFunction((old) => document.querySelector("#results-title").innerText === old, all);
    await page.locator(".card h3 a").first().click();
    await page.waitForSelector("body.page-sheet");
    await page.goBack();
    await answered(page);
    assert.equal(await heading(page), all);
    assert(await page.evaluate(() => document.querySelector("#q").value === "politie"));
    assert.deepEqual(faults, []);
    await close();
  });

  test("is accessible while it searches and after", async () => {
    for (const viewport of [PHONE, DESK]) {
      const { page, faults, close } = await open("de/search.html?q=Polizei", { viewport });
      await answered(page);
      assert.deepEqual(await audit(page), []);
      assert.deepEqual(faults, []);
      await close();
    }
  });

  test("says how to go on where it cannot search", async () => {
    const context = await browser.newContext({ viewport: PHONE });
    const page = await context.newPage();
    await page.route("**/engine.wasm*", (route) => route.abort());
    await page.goto(`${copy.address}/fr/search.html?q=police`);
    await page.waitForSelector("#results [data-static] .notice");
    assert.equal(await page.inputValue("#q"), "police");
    assert(await page.locator("#results [data-loading]").isHidden());
    await context.close();
    const plain = await (await browser.newContext({ viewport: PHONE, javaScriptEnabled: false })).newPage();
    await plain.goto(`${copy.address}/fr/search.html?q=police`);
    assert(await plain.locator("#results .notice").first().isVisible());
    assert(await plain.locator("#results [data-loading]").isHidden());
    await plain.locator(".notice a").first().click();
    assert.match(plain.url(), /browse\.html$/);
    await plain.context().close();
  });
});
