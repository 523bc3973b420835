// The list that a reader keeps in the browser: nothing of it is lost.
import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { DESK, audit, browse, serve, watch } from "./support.js";

const SHEETS = ["accueil-securise", "point-de-contact", "ateliers-enfants"];
const KEY = "leviers-list:/";

let site;
let browser;
let context;
let faults;
let slugs;

before(async () => {
  [site, browser] = await Promise.all([serve(), browse()]);
  slugs = (await (await fetch(`${site.address}/api/v1/sheets.json`)).json()).sheets.map(({ slug }) => slug);
});
after(() => Promise.all([browser.close(), site.stop()]));
afterEach(async () => {
  await context?.close();
  assert.deepEqual(faults, []);
});

/** A browser of its own that holds a list. */
async function holding(list) {
  context = await browser.newContext({ reducedMotion: "reduce", viewport: DESK });
  faults = [];
  const page = await open("/fr/");
  await page.evaluate(([key, list]) => localStorage.setItem(key, list), [KEY, list]);
  return page;
}
async function open(path) {
  const page = await context.newPage();
  const seen = watch(page, site.address);
  page.on("close", () => faults.push(...seen));
  await page.goto(site.address + path);
  return page;
}
const of = (slugs) => slugs.map((slug) => `s=${slug}`).join("&");
const kept = async (page) => new URLSearchParams(await page.evaluate((key) => localStorage.getItem(key) ?? "", KEY));
const row = (page, n) => page.locator("[data-own] [data-items]>li").nth(n);

describe("the reader’s list", () => {
  test("is ordered, annotated and accessible", async () => {
    const page = await holding(of(SHEETS));
    await page.goto(`${site.address}/fr/my-list`);
    await row(page, 0).locator(".card").waitFor();
    await row(page, 0).locator("[data-down]").click();
    await row(page, 0).locator("textarea").fill("À lire d’abord");
    assert.equal((await kept(page)).toString(), "s=point-de-contact&n=%C3%80+lire+d%E2%80%99abord&s=accueil-securise&s=ateliers-enfants");
    assert.deepEqual(await audit(page), []);
    await page.close();
  });

  test("takes back what was removed, and leaves what was done since", async () => {
    const page = await holding(of(SHEETS));
    await page.goto(`${site.address}/fr/my-list`);
    await row(page, 0).locator("[data-drop]").click();
    await row(page, 0).locator("textarea").fill("Depuis");
    await page.locator("#list-title").fill("Ma réunion");
    await page.evaluate((key) => localStorage.setItem(key, `${localStorage.getItem(key)}&s=reseau-local`), KEY);
    await page.locator("[data-undo]").click();
    const list = await kept(page);
    assert.deepEqual(list.getAll("s"), [...SHEETS, "reseau-local"]);
    assert.deepEqual([list.get("n"), list.get("t")], ["Depuis", "Ma réunion"]);
    await page.locator("[data-erase]").click();
    assert.equal((await kept(page)).size, 0);
    await page.locator("[data-undo]").click();
    assert.equal((await kept(page)).toString(), list.toString());
    await page.close();
  });

  test("is the same in two tabs", async () => {
    const page = await holding(of(SHEETS));
    await page.goto(`${site.address}/fr/my-list`);
    await row(page, 0).locator("textarea").focus();
    const other = await open("/fr/my-list");
    await other.bringToFront();
    await row(other, 0).locator("textarea").fill("Écrit ailleurs");
    await page.waitForFunction(() => document.querySelector("textarea").value === "Écrit ailleurs");
    await page.close();
    await other.close();
  });

  test("takes nothing of a list that does not fit, and says so", async () => {
    const own = of(slugs.slice(0, 38));
    const page = await holding(own);
    await page.goto(`${site.address}/fr/my-list?${of(slugs.slice(40, 44))}`);
    await page.locator("[data-take-over]").click();
    await page.locator("[data-take-add]").click();
    assert(await page.locator("[data-undo-text]", { hasText: "pleine" }).isVisible());
    assert.equal((await kept(page)).toString(), own);
    await page.locator("[data-take-replace]").click();
    await page.waitForURL(`${site.address}/fr/my-list`);
    assert.deepEqual((await kept(page)).getAll("s"), slugs.slice(40, 44));
    await page.close();
  });

  test("offers no address that mail and servers would cut, but a file", async () => {
    const page = await holding(slugs.slice(0, 20).map((slug) => `s=${slug}&n=${encodeURIComponent("é".repeat(200))}`).join("&"));
    await page.goto(`${site.address}/fr/my-list`);
    await row(page, 19).waitFor();
    assert(await page.locator("[data-too-long]").isVisible());
    assert(await page.locator("[data-address]").isHidden());
    assert(await page.locator(".actions [data-copy]").isHidden());
    assert(await page.locator("[data-download]").isVisible());
    await page.close();
  });
});
