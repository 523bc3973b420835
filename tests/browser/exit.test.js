// The quick exit, rule by rule (https://design-system.service.gov.uk/components/exit-this-page/).
import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { DESK, LANGS, PHONE, browse, serve } from "./support.js";

let site;
let browser;
let page;
let left;

before(async () => { [site, browser] = await Promise.all([serve(), browse()]); });
after(() => Promise.all([browser.close(), site.stop()]));

/** Opens a page; the target of the exit is played by an empty answer. `isLost`: it never comes. */
async function open(path, { options = { viewport: DESK }, isLost = false } = {}) {
  const context = await browser.newContext(options);
  page = await context.newPage();
  left = [];
  await page.route((url) => url.origin !== site.address, (route) => {
    left.push(route.request());
    return isLost ? route.abort("aborted") : route.fulfill({ contentType: "text/html", body: "<title>Weather</title>" });
  });
  await page.goto(site.address + path);
  return page;
}
afterEach(() => page?.context().close());

const status = () => page.locator("[data-exit-status]").textContent();
const shift = () => page.keyboard.press("Shift");
const target = () => page.locator(".exit").getAttribute("href");
const hasLeft = async () => page.waitForURL((url) => url.origin !== site.address);

describe("the quick exit", () => {
  test("is in reach at the top and the foot of every page, on phones too, and is the same in all languages", async () => {
    for (const [lang, viewport] of LANGS.flatMap((lang) => [[lang, PHONE], [lang, { width: 320, height: 568 }], [lang, DESK]])) {
      await open(`/${lang}/sheets`, { options: { viewport } });
      for (const y of [0, 1e6]) {
        await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), y);
        const isInReach = await page.locator(".exit").evaluate((exit) => {
          const { left, top, width, height } = exit.getBoundingClientRect();
          return exit.contains(document.elementFromPoint(left + width / 2, top + height / 2)) && left >= 0 && left + width <= innerWidth && height >= 24;
        });
        assert(isInReach, `${lang} ${viewport.width} ${y}`);
      }
      await page.context().close();
    }
  });

  test("stays in reach when letters are twice as large, and nothing leaves the page sideways", async () => {
    for (const [lang, size] of LANGS.flatMap((lang) => [[lang, 24], [lang, 32]])) {
      await open(`/${lang}/`, { options: { viewport: PHONE } });
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Page.setFontSizes", { fontSizes: { standard: size } });
      for (const path of [`/${lang}/`, `/${lang}/search?q=Gleichstellungsbeauftragte`, `/${lang}/sheets/accueil-securise`]) {
        await page.goto(site.address + path);
        assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), `${size}px`);
        const { left, right } = await page.locator(".exit").evaluate((exit) => exit.getBoundingClientRect());
        assert(left >= 0 && right <= PHONE.width, `${path} ${size}: ${left} to ${right}`);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width, `${path} ${size}`);
      }
      await page.context().close();
    }
  });

  test("is a plain link to a neutral site, which is told nothing", async () => {
    await open("/fr/search?q=police", { options: { viewport: DESK, javaScriptEnabled: false } });
    for (const link of await page.locator("[data-exit]").all()) {
      assert.equal(await link.getAttribute("href"), "https://www.meteo.be/fr");
      assert.equal(await link.getAttribute("target"), null);
      assert.equal(await link.getAttribute("rel"), "nofollow noreferrer");
    }
    await page.locator(".exit").click();
    await hasLeft();
    assert.equal(await left[0].headerValue("referer"), null);
  });

  test("has a second link for keyboards and screen readers, next after the one to the content", async () => {
    await open("/fr/");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.hash), "#main");
    await page.keyboard.press("Tab");
    const link = page.locator(".skip[data-exit]");
    assert(await link.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().top >= 0), "it is seen when it has the focus");
    await page.keyboard.press("Enter");
    await hasLeft();
  });

  test("hides the page and changes its title at once, while the other site is still on its way", async () => {
    await open("/fr/helplines", { isLost: true });
    const seen = await page.evaluate(() => {
      document.querySelector(".exit").click();
      return {
        text: document.body.innerText.trim(),
        title: document.title,
        role: document.querySelector(".cover").getAttribute("role"),
        isWhole: [[1, 1], [innerWidth - 1, innerHeight - 1]].every(([x, y]) => document.elementFromPoint(x, y)?.className === "cover"),
        focusable: [...document.querySelectorAll("a, input, button, summary")].filter((at) => at.checkVisibility()).length,
      };
    });
    assert.deepEqual(seen, { text: "Chargement", title: "Chargement", role: "alert", isWhole: true, focusable: 0 });
  });

  test("puts the other site in the place of this page and opens nothing else", async () => {
    await open("/fr/");
    await page.goto(`${site.address}/fr/helplines`);
    const n = await page.evaluate(() => history.length);
    await page.locator(".exit").click();
    await hasLeft();
    assert.equal(await page.evaluate(() => history.length), n);
    assert.equal(page.context().pages().length, 1);
    await page.goBack();
    assert.equal(page.url(), `${site.address}/fr/`, "the page that was left is not behind the other site");
  });

  test("leaves on the third press of Shift, and says how many are to come", async () => {
    await open("/en/");
    await shift();
    assert.match(await status(), /two more/);
    assert.equal(await page.locator("[data-exit-lights] .on").count(), 1);
    await shift();
    assert.match(await status(), /one more/);
    assert.equal(await page.locator("[data-exit-lights] .on").count(), 2);
    assert.equal(left.length, 0);
    await shift();
    await hasLeft();
  });

  test("is not set off by Shift with Alt or Ctrl, which change keyboards", async () => {
    await open("/fr/");
    for (const held of ["Alt", "Control", "Meta"]) {
      await page.keyboard.down(held);
      for (let n = 0; n < 3; n += 1) await shift();
      await page.keyboard.up(held);
    }
    assert.equal(await page.locator("[data-exit-lights] .on").count(), 0);
    assert.equal(left.length, 0);
  });

  test("works while the reader is typing and while results are on their way", async () => {
    await open("/fr/search?q=police");
    let release;
    const held = new Promise((done) => { release = done; });
    await page.route("**/fr/search?*sort=title*", (route) => held.then(() => route.abort()).catch(() => {}));
    await page.locator(".sorts a").last().click();
    await page.locator("#q").focus();
    for (let n = 0; n < 3; n += 1) await shift();
    release();
    await hasLeft();
  });

  test("forgets presses after five seconds, and says so for five seconds", async () => {
    const context = await browser.newContext({ viewport: DESK });
    page = await context.newPage();
    await page.clock.install();
    await page.goto(`${site.address}/en/`);
    await shift();
    await page.clock.fastForward(4000);
    await shift();
    await page.clock.fastForward(4000);
    assert.match(await status(), /one more/, "each press has five seconds of its own");
    await page.clock.fastForward(1100);
    assert.match(await status(), /cancelled/);
    assert(await page.locator("[data-exit-lights]").isHidden());
    await shift();
    assert.match(await status(), /two more/, "it starts anew");
    await page.clock.fastForward(5100);
    await page.clock.fastForward(5100);
    assert.equal(await status(), "");
  });

  test("is not set off by capitals, by going back with Tab or by selecting", async () => {
    await open("/en/search");
    await page.locator("#q").focus();
    for (const key of ["Shift+A", "Shift+Tab", "Shift+ArrowLeft", "Shift+B"]) await page.keyboard.press(key);
    assert.equal(await status(), "");
    await shift();
    await shift();
    await page.keyboard.press("a");
    assert.match(await status(), /cancelled/, "another key ends the count");
    await shift();
    assert.match(await status(), /two more/);
    await page.keyboard.down("Shift");
    await page.locator("h1").click();
    await page.keyboard.up("Shift");
    assert.doesNotMatch(await status(), /one more/);
    assert.equal(left.length, 0);
  });

  test("never promises to erase the history, and the site says how to cover one’s tracks", async () => {
    for (const [lang, not] of [["fr", /n’efface pas/], ["nl", /wist de browsergeschiedenis niet/], ["de", /löscht den Browserverlauf nicht/], ["en", /does not erase/]]) {
      const html = await (await fetch(`${site.address}/${lang}/`)).text();
      assert.match(html, not);
      const privacy = await (await fetch(`${site.address}/${lang}/pages/vie-privee`)).text();
      assert.match(privacy, /id="traces"|id="[^"]*(traces|sporen|spuren|tracks)[^"]*"/, lang);
    }
  });

  test("does not stay covered when the browser brings the page back", async () => {
    await open("/fr/helplines", { isLost: true });
    await page.evaluate(() => document.querySelector(".exit").click());
    assert.equal(await page.locator(".cover").count(), 1);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    assert.equal(await page.locator(".cover").count(), 0);
    assert.match(await page.title(), /^Aide/);
    assert(await page.locator("h1").isVisible());
  });
});
