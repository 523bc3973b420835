// An export that a reader asked the browser to keep is read and searched without a network; nothing is kept unasked, and the quick exit forgets it.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { LANGS, PHONE, answered, audit, browse, host, kept, open as openAt } from "./support.js";

let copy;
let browser;

before(async () => { [copy, browser] = await Promise.all([host({ settings: "offline: true\n", isShort: true }), browse()]); });
after(() => Promise.all([browser.close(), copy.stop()]));

/** A page of the export in a new browser, for which any other site is one about the weather. */
async function open(path, options) {
  const visit = await openAt(browser, copy.address, path, options);
  await visit.page.context().route((url) => !url.href.startsWith(copy.address), (route) => route.fulfill({ contentType: "text/html", body: "<title>Weather</title>" }));
  return visit;
}
const status = (page) => page.locator("[data-offline] [data-status]");

/** A new browser that was asked to keep the site in `lang`. */
async function keep(lang) {
  const visit = await open(`${lang}/offline`);
  await visit.page.locator("[data-keep]").click();
  await visit.page.locator("[data-forget]:visible").waitFor();
  await visit.page.waitForFunction(() => navigator.serviceWorker.controller && document.querySelector("[data-keep]").hidden);
  await visit.page.waitForFunction(() => document.querySelector("[data-status]").textContent === document.querySelector("[data-offline]").dataset.kept);
  return visit;
}
/** Waits until the names of the caches are as `are` says; not for ever. */
const caught = (page, are, value) => page.evaluate(async ([are, value]) => {
  const test = Function(`return ${are}`)();
  for (let frame = 0; !test(await caches.keys(), value); frame += 1) {
    if (frame > 2000) throw new Error(`the caches are ${await caches.keys()}`);
    await new Promise(requestAnimationFrame);
  }
}, [String(are), value]);
/** Waits until nothing is kept; not for ever. */
async function forgotten(page) {
  await caught(page, (names) => !names.length);
  await page.evaluate(async () => {
    for (let frame = 0; (await navigator.serviceWorker.getRegistrations()).length; frame += 1) {
      if (frame > 2000) throw new Error("a worker is still registered");
      await new Promise(requestAnimationFrame);
    }
  });
  assert.deepEqual(await kept(page), []);
}
/** The same, seen by another page of the browser of `page`, which may have left the site. */
async function forgottenBy(page, paths = ["robots.txt"]) {
  const other = await page.context().newPage();
  for (const path of paths) {
    await other.goto(`${copy.address}/${path}`);
    await forgotten(other);
  }
}
/** Leaves the site by the quick exit. */
async function leave(page) {
  await page.locator(".exit[data-exit]").first().click();
  await page.waitForFunction(() => document.title === "Weather");
}
/** Does `work` while nothing answers. */
async function cut(work) {
  copy.network.isCut = true;
  try {
    await work();
  } finally {
    copy.network.isCut = false;
  }
}

describe("reading without a network", () => {
  test("nothing is kept of a reader who did not ask", async () => {
    const { page, faults, close } = await open("fr/offline");
    await page.waitForFunction(() => document.querySelector("[data-status]").textContent);
    for (const path of ["fr/", "fr/search?q=police", "fr/sheets"]) await page.goto(`${copy.address}/${path}`);
    await answered(await page.goto(`${copy.address}/fr/search?q=police`).then(() => page));
    assert.deepEqual(await kept(page), []);
    assert.deepEqual(faults, []);
    await close();
  });

  test("the page says what would be kept, in every language, and is accessible", async () => {
    for (const lang of LANGS) {
      for (const options of [{ viewport: PHONE }, { colorScheme: "dark" }]) {
        const { page, faults, close } = await open(`${lang}/offline`, options);
        await page.waitForFunction(() => document.querySelector("[data-status]").textContent);
        assert.match(await status(page).innerText(), /: \d+\s\p{L}+, .*\d+\s\p{L}+/u);
        assert(await page.locator("[data-offline-unable]").isHidden());
        assert.deepEqual(await audit(page), []);
        assert.deepEqual(faults, []);
        await close();
      }
    }
  });

  test("without script the page says what is needed", async () => {
    const { page, close } = await open("nl/offline", { javaScriptEnabled: false });
    assert(await page.locator("[data-offline-unable]").isVisible());
    assert(await page.locator("[data-keep]").isHidden());
    await close();
  });

  test("pages, search, filters and chosen sheets are there without a network", async () => {
    const { page, close } = await keep("fr");
    const results = () => page.locator("#results-title, #results .card h3, #results .card p").allInnerTexts();
    await page.goto(`${copy.address}/fr/search?q=hebergement`);
    await answered(page);
    const online = await results();
    assert(online.length > 20);
    await cut(async () => {
      await page.goto(`${copy.address}/fr/`);
      await page.fill("#q", "hebergement");
      await page.press("#q", "Enter");
      await page.waitForURL(/search(\.html)?\?q=hebergement/);
      await answered(page);
      assert.deepEqual(await results(), online);
      await page.locator(".facet[open] a.check").first().click();
      await page.waitForURL(/&/);
      await answered(page);
      await page.locator(".card h3 a").first().click();
      await page.waitForSelector("body.page-sheet");
      const font = await page.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].filter((font) => font.status === "error").length));
      assert.equal(font, 0);
      const styled = await page.evaluate(() => getComputedStyle(document.querySelector(".masthead")).backgroundColor !== "rgba(0, 0, 0, 0)");
      assert(styled, "with its styles");
      const slug = page.url().match(/sheets\/([a-z0-9-]+)/)[1];
      await page.goto(`${copy.address}/fr/compare?s=${slug}&s=accueil-securise`);
      await page.waitForFunction((slug) => document.querySelector(`main a[href*="${slug}"]`), slug);
      // The Dutch versions come with no French start.
      await page.goto(`${copy.address}/fr/search?langue=nl`);
      await answered(page);
      assert(await page.locator(".card h3[lang=nl]").count() > 5);
    });
    await close();
  });

  test("a page that is not kept leads to one that says so", async () => {
    const { page, close } = await keep("nl");
    await cut(async () => {
      await page.goto(`${copy.address}/fr/sheets`);
      assert.match(page.url(), /\/nl\/offline(\.html)?\?missing/);
      assert(await page.locator("[data-offline-missing]").isVisible());
    });
    await close();
  });

  test("a second language is kept beside the first", async () => {
    const { page, close } = await keep("de");
    await page.goto(`${copy.address}/en/offline`);
    await page.locator("[data-keep]").click();
    await page.waitForFunction(() => document.querySelector("[data-status]").textContent === document.querySelector("[data-offline]").dataset.kept);
    await cut(async () => {
      for (const [path, heading] of [["de/search?q=Polizei", "Polizei"], ["en/search?q=police", "police"]]) {
        await page.goto(`${copy.address}/${path}`);
        await answered(page);
        assert((await page.locator("#results-title").innerText()).includes(heading), path);
      }
    });
    await close();
  });

  test("a new build is taken over whole, and what did not change is not fetched again", async () => {
    const { page, close } = await keep("fr");
    const [list, worker, sheet] = ["offline.json", "offline.js", "fr/sheets.html"].map((name) => `${copy.folder}/${name}`);
    const before = await Promise.all([list, worker, sheet].map((file) => readFile(file, "utf8")));
    const files = JSON.parse(before[0]);
    const build = files.build;
    files.build = "0123456789abcdef";
    files.langs.fr.files.find(([path]) => path === "fr/sheets.html")[1] = "0123456789abcdef";
    await writeFile(sheet, before[2].replace("</h1>", " anew</h1>"));
    await writeFile(list, JSON.stringify(files));
    await writeFile(worker, before[1].replace(build, files.build));
    copy.asked.length = 0;
    await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration()).update(); });
    await caught(page, (names, build) => names.filter((name) => !name.endsWith("asked")).every((name) => name.includes(build)), files.build);
    assert.deepEqual(copy.asked.filter((path) => !path.startsWith("offline")), ["fr/sheets"]);
    await cut(async () => {
      await page.goto(`${copy.address}/fr/sheets`);
      assert.match(await page.locator("h1").innerText(), /anew$/);
    });
    await Promise.all([list, worker, sheet].map((file, at) => writeFile(file, before[at])));
    await close();
  });

  test("a build that may not be kept makes browsers forget the one before", async () => {
    const { page, close } = await keep("fr");
    const worker = `${copy.folder}/offline.js`;
    const before = await readFile(worker, "utf8");
    await writeFile(worker, before.replace(/^const BUILD = .*/, 'const BUILD = "";'));
    await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration()).update(); });
    await forgotten(page);
    await writeFile(worker, before);
    await close();
  });

  test("the quick exit forgets all that is kept, from any page", async () => {
    for (const path of ["fr/", "fr/sheets/accueil-securise"]) {
      const { page, close } = await keep("fr");
      await page.goto(`${copy.address}/${path}`);
      await leave(page);
      await forgottenBy(page);
      await close();
    }
  });

  test("the quick exit forgets what is on its way", async () => {
    const { page, close } = await open("fr/offline");
    await page.locator("[data-keep]").click();
    await caught(page, (names) => names.length > 1);
    await leave(page);
    await forgottenBy(page);
    await close();
  });

  test("the quick exit forgets what was asked for and has not begun", async () => {
    const { page, close } = await open("fr/offline");
    let begin;
    const isHeld = new Promise((held) => {
      copy.network.before = (path) => {
        if (path !== "offline.js") return null;
        held();
        return new Promise((go) => { begin = go; });
      };
    });
    await page.locator("[data-keep]").click();
    await isHeld;
    await leave(page);
    copy.network.before = null;
    begin();
    await forgottenBy(page, ["robots.txt", "fr/", "fr/sheets", "robots.txt"]);
    await close();
  });

  test("the quick exit in another tab forgets it too", async () => {
    const { page, close } = await open("fr/offline");
    const other = await page.context().newPage();
    await other.goto(`${copy.address}/fr/sheets`);
    await page.locator("[data-keep]").click();
    await caught(page, (names) => names.length > 1);
    await leave(other);
    await forgotten(page);
    await close();
  });

  test("a reader may stop keeping it, and keep it again", async () => {
    const { page, close } = await keep("en");
    const is = async (state) => {
      const text = await page.locator("[data-offline]").getAttribute(`data-${state}`);
      await page.waitForFunction((text) => document.querySelector("[data-status]").textContent === text, text);
    };
    await page.locator("[data-forget]").click();
    await is("forgotten");
    assert.deepEqual(await kept(page), []);
    await page.locator("[data-keep]").click();
    await is("kept");
    await page.reload();
    await is("kept");
    await close();
  });

  test("what could not be fetched is said, and may be tried again", async () => {
    const { page, close } = await open("fr/offline");
    await page.waitForFunction(() => document.querySelector("[data-status]").textContent);
    await cut(async () => {
      await page.locator("[data-keep]").click();
      await page.waitForFunction(() => document.querySelector("[data-status]").textContent === document.querySelector("[data-offline]").dataset.failed);
    });
    await page.locator("[data-keep]").click();
    await page.waitForFunction(() => document.querySelector("[data-status]").textContent === document.querySelector("[data-offline]").dataset.kept);
    await close();
  });
});
