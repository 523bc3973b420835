// Without script every journey is links and forms that lead where they should.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { PHONE, browse, serve } from "./support.js";

let site;
let browser;
let page;

before(async () => {
  [site, browser] = await Promise.all([serve(), browse()]);
  const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  page = await context.newPage();
});
after(() => Promise.all([browser.close(), site.stop()]));

const heading = () => page.locator("#results-title").innerText();

describe("without script", () => {
  test("the search box of the home page finds sheets", async () => {
    await page.goto(`${site.address}/fr/`);
    await page.fill("#q", "police");
    await page.press("#q", "Enter");
    assert.equal(new URL(page.url()).pathname, "/fr/search");
    assert.match(await heading(), /police/);
  });

  test("filters, chips, order and pages are links", async () => {
    await page.goto(`${site.address}/fr/search`);
    const all = await heading();
    await page.locator(".drawer>summary").click();
    const value = page.locator(".facet[open] a.check").first();
    const n = Number.parseInt(await value.locator(".n").innerText(), 10);
    await value.click();
    assert.equal(Number.parseInt(await heading(), 10), n);
    await page.locator(".chips a").first().click();
    assert.equal(await heading(), all);
    await page.locator(".sorts a").last().click();
    assert.match(page.url(), /sort=title/);
    await page.locator(".pages .next").click();
    assert.match(page.url(), /page=2/);
    assert(await page.locator(".cards .card").count() > 0);
  });

  test("a result leads to its sheet, which is whole", async () => {
    await page.goto(`${site.address}/fr/search?q=police`);
    const title = await page.locator(".card h3 a").first().innerText();
    await page.locator(".card h3 a").first().click();
    assert.equal(await page.locator("h1").innerText(), title);
    assert(await page.locator(".part .prose").first().isVisible());
    assert(await page.locator(".pick-place>a").isVisible(), "a list can be begun by a link");
    for (const button of await page.locator("main button:not([type=submit])").all()) assert(await button.isHidden(), "what needs script is not shown");
  });

  test("the commune is a field of the form", async () => {
    await page.goto(`${site.address}/fr/search?q=logement`);
    await page.fill("#commune", "Namur");
    await page.press("#commune", "Enter");
    assert.match(page.url(), /commune=92094/);
  });

  test("languages are links to the same page", async () => {
    await page.goto(`${site.address}/fr/search?q=police`);
    await page.locator(".languages [hreflang=nl]").click();
    assert.match(page.url(), /\/nl\/search\?q=police/);
  });
});
