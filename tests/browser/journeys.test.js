// The main journeys by keyboard alone, and results that change in place.
import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { DESK, PHONE, audit, browse, serve, watch } from "./support.js";

let site;
let browser;
let page;
let faults;

before(async () => { [site, browser] = await Promise.all([serve(), browse()]); });
after(() => Promise.all([browser.close(), site.stop()]));

async function open(path, options = { viewport: DESK }) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  page = await context.newPage();
  faults = watch(page, site.address);
  await page.goto(site.address + path);
  // A page that is loaded anew forgets this.
  await page.evaluate(() => { window.isSame = true; });
}
afterEach(async () => {
  await page?.context().close();
  assert.deepEqual(faults, []);
});

const press = async (key, n = 1) => { for (let i = 0; i < n; i += 1) await page.keyboard.press(key); };
const focused = (look = (at) => at.id) => page.evaluate(`(${look})(document.activeElement)`);
const heading = () => page.locator("#results-title").innerText();
const number = async () => Number.parseInt(await heading(), 10);
const isSame = () => page.evaluate(() => window.isSame === true);
const said = () => page.locator(".search-page>[role=status]").textContent();
/** Waits for the results of another address. */
const settled = (part) => page.waitForFunction((part) => location.href.includes(part) && !document.querySelector("#results").hasAttribute("aria-busy"), part);
/** Keeps the answers of an address back; gives what lets them go. */
const hold = async (address) => {
  let release;
  const held = new Promise((done) => { release = done; });
  await page.route(address, async (route) => { await held; await route.continue().catch(() => {}); });
  return release;
};
/** Writes into a field and sends the form, past what is suggested. */
const ask = async (field, text) => {
  await page.fill(field, text);
  await press("Escape");
  await press("Enter");
};
/** The words of the results, once every card has the buttons that it gets when the browser is idle. */
const shown = async () => {
  await page.waitForFunction(() => !document.querySelector("#results .card:not(:has([data-pick-toggle]))"));
  return page.locator("#results").innerText();
};
/** Presses Tab until what has the focus fits the selector. */
async function tabTo(selector) {
  for (let n = 0; n < 200; n += 1) {
    await press("Tab");
    if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
  }
  assert.fail(`Tab does not lead to ${selector}`);
}
/** Whether what has the focus can be seen: in the window, and not under the strip. */
const isSeen = () => page.evaluate(() => {
  const at = document.activeElement;
  const { left, top, width, height } = at.getBoundingClientRect();
  const hit = document.elementFromPoint(left + Math.min(width, 40) / 2, top + height / 2);
  // Half a pixel is not seen.
  return top >= -1 && top + height <= innerHeight + 1 && (at.contains(hit) || hit?.contains(at));
});

describe("by keyboard", () => {
  test("the first Tab skips to the content", async () => {
    await open("/fr/sheets");
    await press("Tab");
    assert(await isSeen());
    await press("Enter");
    assert.equal(await focused(), "main");
    await press("Tab");
    assert(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)));
  });

  test("every stop of a page is seen when it has the focus, and has a visible ring", async () => {
    for (const [path, viewport] of [["/fr/search?q=police", DESK], ["/nl/sheets/ateliers-enfants", PHONE]]) {
      await open(path, { viewport });
      for (let n = 0; n < 60; n += 1) {
        await press("Tab");
        const stop = await page.evaluate(() => {
          const at = document.activeElement;
          const style = getComputedStyle(at);
          return [at.tagName, at.textContent.trim().slice(0, 30), style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2];
        });
        if (stop[0] === "BODY") break;
        assert(stop[2], `no ring: ${stop}`);
        assert(await isSeen(), `not seen: ${stop}`);
      }
      await page.context().close();
    }
  });

  test("search box, suggestions by arrows, a result, and back", async () => {
    await open("/fr/");
    await tabTo("#q");
    await page.keyboard.type("maison", { delay: 20 });
    await page.waitForSelector("[role=option]");
    assert.equal(await page.locator("#q").getAttribute("aria-expanded"), "true");
    assert.deepEqual(await audit(page), []);
    await press("ArrowDown");
    const active = await page.locator("#q").getAttribute("aria-activedescendant");
    assert.equal(await page.locator(`#${active}`).getAttribute("aria-selected"), "true");
    await press("Escape");
    assert.equal(await page.locator("[role=option]").count(), 0);
    assert.equal(await page.inputValue("#q"), "maison");
    await press("ArrowDown");
    await page.waitForSelector("[role=option]");
    await press("Escape");
    await press("Enter");
    await page.waitForURL("**/fr/search?q=maison*");
    await tabTo(".card h3 a");
    const title = await focused((at) => at.textContent);
    await press("Enter");
    await page.waitForURL("**/fr/sheets/*");
    assert.equal(await page.locator("h1").innerText(), title);
    await page.goBack();
    assert.match(page.url(), /search\?q=maison/);
    assert.equal(await page.inputValue("#q"), "maison");
  });

  test("filters, one after the other, keep the focus on the control", async () => {
    await open("/fr/search");
    const all = await number();
    await tabTo(".facet a.check");
    const label = await focused((at) => at.querySelector(".label").textContent);
    await press("Enter");
    await settled("=");
    assert(await isSame(), "nothing is loaded anew");
    assert(await number() < all);
    assert.equal(await focused((at) => at.querySelector(".label").textContent), label);
    assert(await focused((at) => at.classList.contains("on")), "it is chosen");
    assert.equal(await said(), await heading(), "the number is announced");
    assert.equal(await page.locator(".chips a").count(), 1);
    await press("Enter");
    await settled("search");
    await page.waitForFunction((n) => Number.parseInt(document.querySelector("#results-title").textContent, 10) === n, all);
    assert.equal(await focused((at) => at.querySelector(".label").textContent), label);
  });

  test("a filter inside a long list keeps what was typed and what was open", async () => {
    await open("/fr/search");
    const facet = page.locator(".facet", { has: page.locator(".facet-find") }).first();
    const find = facet.locator(".facet-find");
    if (!(await facet.evaluate((at) => at.open))) await facet.locator("summary").first().press("Enter");
    await find.focus();
    await page.keyboard.type("p");
    await tabTo(".facet li:not([hidden]) a.check");
    await press("Enter");
    await settled("=");
    assert.equal(await page.locator(".facet-find").first().inputValue(), "p");
    assert(await page.locator(".facet", { has: page.locator(".facet-find") }).first().evaluate((at) => at.open));
    assert(await focused((at) => at.matches("a.check.on")));
  });

  test("chips, order and pages", async () => {
    await open("/fr/search");
    await tabTo(".sorts a:not([aria-current])");
    const order = await focused((at) => at.textContent);
    await press("Enter");
    await settled("sort=");
    assert.equal(await focused((at) => at.textContent), order);
    assert(await focused((at) => at.getAttribute("aria-current") === "true"));
    await tabTo(".pages .next");
    await press("Enter");
    await settled("page=2");
    assert.equal(await focused(), "results-title", "paging leads to the results");
    assert(await isSeen());
    await open("/fr/search?domaine=soutenir-victimes&q=police");
    await tabTo(".chips a");
    await press("Enter");
    await page.waitForFunction(() => !location.search.includes("domaine"));
    await settled("q=police");
    assert.equal(await page.locator(".chips a").count(), 0);
    assert.equal(await focused(), "results-title", "the chip is gone: what it changed has the focus");
  });

  test("drawers on a phone", async () => {
    await open("/de/search", { viewport: PHONE });
    await tabTo(".drawer>summary");
    await press("Enter");
    await tabTo(".facet a.check");
    await press("Enter");
    await settled("=");
    assert(await page.locator(".drawer").evaluate((at) => at.open), "it stays open while more is chosen");
    assert(await isSeen());
    assert.equal(await page.locator(".drawer>summary .badge").innerText(), "1");
    assert.deepEqual(await audit(page), []);
    await open("/nl/sheets/ateliers-enfants", { viewport: PHONE });
    await tabTo(".toc .drawer>summary");
    await press("Enter");
    await tabTo(".toc li a");
    const hash = await focused((at) => at.hash);
    await press("Enter");
    assert.equal(await page.evaluate(() => location.hash), hash);
  });

  test("copies the link", async () => {
    await open("/fr/sheets/ateliers-enfants", { viewport: DESK, permissions: ["clipboard-read", "clipboard-write"] });
    await tabTo("[data-copy]");
    const { copy, done } = await focused((at) => ({ ...at.dataset }));
    await press("Enter");
    await page.waitForFunction(() => document.querySelector(".aside [data-copy-status]").textContent);
    assert.equal(await page.locator(".aside [data-copy-status]").innerText(), done);
    assert.match(copy, /\/fr\/sheets\/ateliers-enfants$/);
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), copy);
  });

  test("changes the language of a search, as it stands", async () => {
    await open("/fr/search");
    await page.fill("#q", "police");
    await press("Enter");
    await settled("q=police");
    await page.locator(".languages [hreflang=de]").press("Enter");
    await page.waitForURL("**/de/search?q=police*");
    assert.equal(await page.inputValue("#q"), "police");
    await page.locator(".languages [hreflang=de]").press("Enter");
  });

  test("a slash leads to the search box, except while writing", async () => {
    await open("/fr/sheets");
    await press("/");
    assert.equal(await focused(), "q-top");
    await press("/");
    assert.equal(await page.inputValue("#q-top"), "/");
  });
});

describe("results in place", () => {
  test("back and forward show what was there", async () => {
    await open("/fr/search");
    const all = await heading();
    await page.fill("#q", "police");
    await press("Enter");
    await settled("q=police");
    const police = await heading();
    await page.locator(".facet[open] a.check").first().click();
    await settled("=");
    await page.waitForFunction((old) => document.querySelector("#results-title").textContent.trim() !== old, police);
    const few = await heading();
    const title = await page.title();
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector("#results-title").innerText === text, police);
    assert.equal(await page.locator(".chips a").count(), 0);
    assert.equal(await page.locator(".search [type=hidden]").count(), 0);
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector("#results-title").innerText === text, all);
    assert.equal(await page.inputValue("#q"), "");
    await page.goForward();
    await page.goForward();
    await page.waitForFunction((text) => document.querySelector("#results-title").innerText === text, few);
    assert.equal(await page.title(), title);
    assert.equal(await page.inputValue("#q"), "police");
    assert(await page.locator(".search [type=hidden]").count() > 0, "the form keeps the filters");
    assert(await isSame());
  });

  test("the address shows the same when it is loaded anew", async () => {
    await open("/nl/search?q=politie");
    await page.locator(".facet[open] a.check").first().click();
    await settled("&");
    const live = await shown();
    await page.reload();
    assert.equal(await shown(), live);
  });

  test("only the latest question counts", async () => {
    await open("/fr/search");
    const release = await hold("**/fr/search?*sort=date*");
    await page.locator(".sorts a", { hasText: "date" }).click();
    assert.equal(await page.locator("#results").getAttribute("aria-busy"), "true");
    await page.locator(".sorts a", { hasText: "titre" }).click();
    await settled("sort=title");
    release();
    await page.evaluate(() => fetch(location.href));
    assert.match(page.url(), /sort=title/);
    assert.equal(await page.locator(".sorts [aria-current]").innerText(), "titre");
    assert(await isSame());
  });

  test("what is written while an answer is on its way stays", async () => {
    await open("/fr/search");
    const release = await hold("**/fr/search?*q=police*");
    await page.fill("#q", "police");
    await press("Enter");
    await page.fill("#q", "police et écoles");
    release();
    await settled("q=police");
    assert.equal(await page.inputValue("#q"), "police et écoles");
    assert.match(await heading(), /«\spolice\s»/);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector("#q").value === "");
  });

  test("a commune that is none is said where it was written and aloud", async () => {
    await open("/fr/search?q=police");
    await ask("#commune", "Xyzville");
    await settled("commune=Xyzville");
    await page.waitForFunction(() => document.querySelector(".search-page>[role=status]").textContent.includes("Xyzville"));
    assert.equal(await page.locator("#commune").getAttribute("aria-invalid"), "true");
    assert.deepEqual(await audit(page), []);
  });

  test("the feed in the head is that of the search shown", async () => {
    await open("/fr/search?q=police");
    await page.fill("#q", "enfants");
    await press("Enter");
    await settled("q=enfants");
    assert.match(await page.locator("head link[type='application/atom+xml']").first().getAttribute("href"), /q=enfants/);
  });

  test("falls back to the page itself when an answer fails", async () => {
    await open("/fr/search");
    let n = 0;
    await page.route("**/fr/search?*sort=title*", (route) => {
      n += 1;
      return n === 1 ? route.abort() : route.continue();
    });
    await page.locator(".sorts a", { hasText: "titre" }).click();
    await page.waitForFunction(() => !window.isSame && document.readyState === "complete");
    assert.match(page.url(), /sort=title/);
    assert(await page.locator(".card").count() > 0);
    faults = faults.filter((fault) => !fault.includes("net::ERR_FAILED"));
  });

  test("a commune by name is settled to its code", async () => {
    await open("/fr/search?q=logement");
    await ask("#commune", "Namur");
    await settled("commune=92094");
    assert(await isSame());
    assert.match(await page.locator("#commune-hint").innerText(), /Namur/);
    assert.equal(await said(), await heading());
  });

  test("a jump inside the page and a link with a key held are left to the browser", async () => {
    await open("/fr/search");
    await page.locator(".skip[href='#main']").focus();
    await press("Enter");
    assert.equal(await focused(), "main");
    await page.goBack();
    assert(await isSame());
    const [other] = await Promise.all([page.context().waitForEvent("page"), page.locator(".facet[open] a.check").first().click({ modifiers: ["ControlOrMeta"] })]);
    await other.close();
    assert.equal(new URL(page.url()).search, "");
  });
});

describe("a page that nobody uses yet", () => {
  // What a script changes while a page loads is laid out and painted once more.
  test("stays as it came on a phone", async () => {
    for (const path of ["/fr/", "/nl/sheets/ateliers-enfants", "/de/overview"]) {
      const context = await browser.newContext({ viewport: PHONE });
      page = await context.newPage();
      faults = watch(page, site.address);
      await page.addInitScript(() => {
        const changed = [];
        const note = (records) => changed.push(...records.map(({ type, target, attributeName }) => `${type} ${attributeName ?? ""} ${target.className || target.nodeName}`));
        const observer = new MutationObserver(note);
        // Scripts run from here on; what comes before is the reading of the page.
        document.addEventListener("readystatechange", () => {
          if (document.readyState === "interactive") observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
        });
        window.changed = () => changed;
      });
      await page.goto(site.address + path);
      await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
      const changed = await page.evaluate(() => window.changed());
      // That a field offers suggestions is told to assistive technology alone.
      assert.deepEqual(changed.filter((change) => !/^attributes (role|aria-\S+) INPUT$/.test(change)), [], path);
      await context.close();
      page = null;
    }
  });

  test("has the buttons of a sheet, and they work", async () => {
    await open("/en/sheets/ateliers-enfants", { viewport: PHONE });
    assert(await page.locator(".aside .unscripted").isHidden());
    const toggle = page.locator(".aside [data-pick-toggle]");
    const add = await toggle.innerText();
    await toggle.click();
    assert.notEqual(await toggle.innerText(), add);
    assert(await page.locator(".nav [data-list-link]").isVisible());
    await toggle.click();
    assert.equal(await toggle.innerText(), add);
    assert(await page.locator(".nav [data-list-link]").isHidden());
  });
});
