// Every kind of page in every language: accessible, valid, small, silent, without a trace of its reader.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliDecompressSync } from "node:zlib";
import { BY_HAND, DESK, LANGS, PHONE, audit, browse, discover, each, kept, serve, watch } from "./support.js";

/** The most that HTML, styles and scripts of a page may weigh as sent, in bytes. */
const BUDGET = 60 * 1024;
const LOOKS = [DESK, PHONE].flatMap((viewport) => ["light", "dark"].map((colorScheme) => ({ viewport, colorScheme })));
/** The narrowest screens: 320 is what WCAG 1.4.10 asks for. */
const NARROW = [360, 320];

let site;
let preview;
let browser;
let pages;
const cleanups = [];

before(async () => {
  [site, preview, browser] = await Promise.all([serve(), serve("--preview"), browse()]);
  cleanups.push(() => browser.close(), site.stop, preview.stop);
  pages = await discover(site.address, BY_HAND);
  // By hand: what no link leads to.
  for (const path of BY_HAND) {
    if (pages.some((page) => page.path === path)) continue;
    const answer = await fetch(site.address + path);
    pages.push({ path, lang: path.slice(1, 3), template: "by-hand", html: await answer.text(), status: answer.status, isMain: false });
  }
  // Browsers say what language they want and are led on; who says nothing is offered the languages.
  const root = await new Promise((done, fail) => {
    request(`${site.address}/`, (answer) => {
      let html = "";
      answer.on("data", (chunk) => { html += chunk; });
      answer.on("end", () => done(html));
    }).on("error", fail).end();
  });
  pages.push({ path: "/", lang: "fr", template: "languages", status: 200, isServed: true, isMain: true, html: root });
  for (const lang of LANGS) pages.push({ path: `/${lang}/sheets`, lang, template: "error", status: 405, method: "POST", isMain: true, html: await (await fetch(`${site.address}/${lang}/sheets`, { method: "POST" })).text() });
  pages.push({ path: "/diagnostics", lang: "fr", template: "diagnostics", status: 200, server: preview, isMain: true, html: await (await fetch(`${preview.address}/diagnostics`, { headers: { "accept-language": "fr" } })).text() });
  const kinds = [...new Set(pages.map(({ template }) => template))].sort();
  console.log(`${pages.length} pages of ${kinds.length} kinds: ${kinds.join(" ")}`);
});
after(() => Promise.all(cleanups.map((clean) => clean())));

/** Opens each page in a context of its own, a few at a time, and gathers what is wrong. */
async function look(wanted, options, work) {
  const faults = [];
  await each(wanted, async (what) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const address = (what.server ?? site).address;
    const found = watch(page, address, what.status >= 400);
    if (what.method) await page.route(address + what.path, (route) => route.continue({ method: what.method }));
    if (what.isServed) await page.route(address + what.path, (route) => route.fulfill({ contentType: "text/html", body: what.html }));
    await page.goto(address + what.path);
    await work(page, what, (fault) => found.push(fault));
    await context.close();
    faults.push(...found.map((fault) => `${what.method ?? ""}${what.path}: ${fault}`));
  });
  assert.deepEqual(faults, []);
}

describe("every kind of page", () => {
  test("is found by following links", () => {
    for (const template of ["home", "search", "practices", "sheet", "lists", "list", "browse", "term", "page", "helplines", "languages", "not_found"]) {
      assert(pages.some((page) => page.template === template), template);
    }
    assert.equal(pages.find(({ path }) => path === "/fr/nowhere").status, 404);
  });

  test("passes axe-core, light and dark, on a phone and at a desk; keeps nothing, asks nobody, says nothing, never scrolls sideways", async () => {
    await look(pages, { viewport: DESK }, async (page, what, fault) => {
      // The longest of a kind in every look; the others in one, each in another.
      const turn = pages.indexOf(what) % LOOKS.length;
      for (const { viewport, colorScheme } of what.isMain ? LOOKS : [LOOKS[turn]]) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize(viewport);
        for (const violation of await audit(page)) fault(`${viewport.width} ${colorScheme} ${violation}`);
      }
      for (const width of NARROW) {
        await page.setViewportSize({ width, height: 740 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) fault(`${wide} wide on a screen of ${width}`);
      }
      for (const thing of await kept(page)) fault(`keeps ${thing}`);
    });
  });

  test("passes axe-core with everything open on a phone", async () => {
    const drawn = pages.filter(({ isMain, lang, html }) => isMain && ["nl", "de"].includes(lang) && html.includes("<details"));
    await look(drawn, { viewport: PHONE, reducedMotion: "reduce" }, async (page, what, fault) => {
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
      for (const violation of await audit(page)) fault(violation);
      await page.setViewportSize({ width: 360, height: 740 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > 360) fault(`${wide} wide on a screen of 360`);
    });
  });

  test("is valid HTML with valid CSS, says the Nu checker", async () => {
    const folder = await mkdtemp(join(tmpdir(), "leviers-"));
    cleanups.push(() => rm(folder, { recursive: true }));
    const names = new Map();
    for (const [n, page] of pages.entries()) {
      const name = `${n}.html`;
      names.set(name, page.path);
      await writeFile(join(folder, name), page.html);
    }
    const css = new Set(pages.flatMap(({ html }) => [...html.matchAll(/href="[./]*(assets\/[\w.-]+\.css)/g)].map(([, path]) => path)));
    for (const path of css) {
      const name = path.replace("/", "-");
      names.set(name, path);
      await writeFile(join(folder, name), await (await fetch(`${site.address}/${path}`)).text());
    }
    assert(css.size > 0);
    const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
    const said = await new Promise((done, fail) => {
      const options = { maxBuffer: 1 << 26 };
      execFile("java", ["-Xss1m", "-jar", jar, "--exit-zero-always", "--also-check-css", "--format", "json", folder], options, (error, _, stderr) => (error ? fail(error) : done(stderr)));
    });
    const faults = JSON.parse(said).messages.filter(({ type, subType }) => type !== "info" || subType === "warning");
    // What is wrong in the frame is wrong on every page: told once, with its first page.
    const told = new Map();
    for (const { url, lastLine, message, extract } of faults) {
      const name = names.get(url?.split("/").pop());
      told.set(message, told.get(message) ?? `${message} First: ${name}, line ${lastLine}: ${extract ?? ""}`);
    }
    assert.deepEqual([...told.values()], []);
  });

  test("weighs little: HTML, styles and scripts as sent", async () => {
    const sent = (url) => new Promise((done, fail) => {
      request(url, { headers: { "accept-encoding": "br" } }, (answer) => {
        const chunks = [];
        answer.on("data", (chunk) => chunks.push(chunk));
        answer.on("end", () => done({ encoding: answer.headers["content-encoding"], body: Buffer.concat(chunks) }));
      }).on("error", fail).end();
    });
    const weights = new Map();
    const weigh = async (url) => {
      if (!weights.has(url)) {
        const { encoding, body } = await sent(url);
        assert.equal(encoding, "br", url);
        brotliDecompressSync(body);
        weights.set(url, body.length);
      }
      return weights.get(url);
    };
    const heaviest = new Map();
    for (const page of pages.filter(({ method, server, isServed }) => !method && !server && !isServed)) {
      const url = new URL(page.path, site.address);
      const parts = [...page.html.matchAll(/<(?:script[^>]*? src|link rel="stylesheet"[^>]*? href)="([^"]+)"/g)].map(([, src]) => new URL(src.replaceAll("&#x2f;", "/"), url).href);
      let weight = await weigh(url.href);
      for (const part of parts) weight += await weigh(part);
      assert(parts.length >= 1, page.path);
      assert(weight <= BUDGET, `${page.path} weighs ${weight}`);
      if (weight > (heaviest.get(page.template) ?? 0)) heaviest.set(page.template, weight);
    }
    console.log([...heaviest].map(([template, weight]) => `${template} ${(weight / 1024).toFixed(1)} KiB`).join(", "));
  });
});

test("the log names no reader", async () => {
  const headers = { "x-forwarded-for": "203.0.113.77", "user-agent": "Chiffonnier/1.0", referer: "https://elsewhere.example/", cookie: "who=somebody" };
  for (const path of ["/fr/search?q=secretissime&commune=92094", "/fr/suggest?q=secretissime", "/fr/communes?q=secretissime", "/fr/nowhere?q=secretissime"]) await fetch(site.address + path, { headers });
  const lines = site.log().split("\n").filter((line) => line.includes("answered"));
  assert(lines.some((line) => line.includes("fr/search")), "requests are logged");
  for (const trace of ["secretissime", "92094", "203.0.113.77", "127.0.0.1", "Chiffonnier", "elsewhere", "somebody"]) {
    assert.deepEqual(lines.filter((line) => line.includes(trace)), [], trace);
  }
});
