// What the tests share: the program on a free port, the browser, what a page may not do, the kinds of pages.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { appendFile, cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright-core";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const LANGS = ["fr", "nl", "de", "en"];
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };
const PROGRAM = process.env.LEVIERS ?? `${ROOT}target/debug/leviers`;
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** How many pages are looked at side by side. */
const SIDE_BY_SIDE = 2;

/** Starts the program on the shipped content; gives its address, what it logs, and how to stop it. */
export async function serve(...options) {
  const child = spawn(PROGRAM, ["serve", "--address", "127.0.0.1:0", "--no-watch", ...options], { cwd: ROOT, env: { ...process.env, NO_COLOR: "1" }, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  child.stderr.on("data", (text) => { log += text; });
  const address = await new Promise((done, fail) => {
    let said = "";
    child.stdout.on("data", (text) => {
      said += text;
      if (said.includes("\n")) done(said.trim().replace(/\/$/, ""));
    });
    child.on("error", () => fail(new Error(`${PROGRAM} does not start: build it first`)));
    child.on("exit", (code) => fail(new Error(`the program ended with ${code}:\n${log}`)));
  });
  const stop = () => new Promise((done) => {
    child.removeAllListeners("exit");
    child.on("exit", done);
    child.kill("SIGTERM");
  });
  return { address, stop, log: () => log };
}

/**
 * Serves a folder at `/sub/path/`, as a host does that knows nothing but files; one that `isShort`
 * leads from `x.html` to `x` and from `x/index.html` to `x/`, as many do. Gives its address, what was
 * asked of it, how to cut its network or hold answers back, and how to stop it.
 */
export async function hostFolder(folder, { isShort = false } = {}) {
  const types = { html: "text/html; charset=utf-8", css: "text/css", js: "text/javascript", json: "application/json", txt: "text/plain", svg: "image/svg+xml", png: "image/png" };
  const asked = [];
  const base = "/sub/path/";
  const network = { isCut: false, before: null };
  const answer = async (request, response) => {
    const [path, query] = request.url.split("?").map((part) => decodeURIComponent(part));
    const short = path.replace(/(^|\/)index\.html$/, "$1").replace(/\.html$/, "");
    if (isShort && short !== path) {
      response.writeHead(308, { location: short + (query === undefined ? "" : `?${request.url.split("?")[1]}`) }).end();
      return;
    }
    asked.push(path.slice(base.length));
    await network.before?.(path.slice(base.length));
    const plain = join(folder, path.startsWith(base) ? path.slice(base.length) : "no");
    const file = path.endsWith("/") ? join(plain, "index.html") : isShort && !/\.\w+$/.test(path) ? `${plain}.html` : plain;
    try {
      const bytes = await readFile(file);
      response.writeHead(200, { "content-type": types[file.split(".").pop()] ?? "application/octet-stream" }).end(bytes);
    } catch {
      response.writeHead(404, { "content-type": types.html }).end(await readFile(join(folder, "404.html")));
    }
  };
  const server = createServer((request, response) => (network.isCut ? request.socket.destroy() : answer(request, response)));
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { address: `http://127.0.0.1:${server.address().port}${base.slice(0, -1)}`, asked, network, stop };
}

/** Exports the shipped content, `settings` added to those of the site, and serves it: see `hostFolder`. Gives its folder too. */
export async function host({ settings = "", isShort = false } = {}) {
  const place = await mkdtemp(join(tmpdir(), "leviers-"));
  const [content, folder] = [join(place, "content"), join(place, "site")];
  await cp(`${ROOT}content`, content, { recursive: true });
  await appendFile(join(content, "site.yaml"), settings);
  await promisify(execFile)(PROGRAM, ["build", "--content", content, "--plain", folder], { cwd: ROOT });
  const hosted = await hostFolder(folder, { isShort });
  const stop = async () => {
    await hosted.stop();
    await rm(place, { recursive: true });
  };
  return { ...hosted, folder, stop };
}

/** A page of a site in a new browser; `faults` is what it did that it may not. */
export async function open(browser, address, path, options = {}) {
  const context = await browser.newContext({ viewport: DESK, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const faults = watch(page, address);
  await page.goto(`${address}/${path}`);
  return { page, faults, close: () => context.close() };
}

/** Waits for the results of an export's search page. */
export const answered = (page) => page.waitForFunction(() => !document.querySelector("#results [data-static]") && !document.querySelector("#results").hasAttribute("aria-busy"));

/** The main part of a page of results, without what only a server offers. */
export function mainPart(html) {
  const start = html.indexOf('<div class="search-head">');
  const end = html.indexOf('<div class="besides"');
  assert(start >= 0 && end > start, html.slice(0, 400));
  return html.slice(start, end);
}

/** The links of an export, written as those of a server. */
export const asServed = (html) => html.replace(/(="[^"<>]*)\.html(?=[?"])/g, "$1");

/** The browser: `CHROMIUM`, else the one on the path. */
export function browse() {
  const folders = (process.env.PATH ?? "").split(":");
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const found = names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)).find(existsSync);
  const executablePath = process.env.CHROMIUM ?? found;
  if (!executablePath) throw new Error("no Chromium: install it, or set CHROMIUM");
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"] });
}

/** Notes all that a page may not do: ask another host, say something on the console, throw. `mayFail`: the page itself is an error. */
export function watch(page, address, mayFail = false) {
  const faults = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(`${address}/`)) faults.push(`asks ${request.url()}`);
  });
  page.on("console", (message) => {
    if (mayFail && message.text().startsWith("Failed to load resource") && message.location().url === page.url()) return;
    faults.push(`says ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`throws ${error}`));
  return faults;
}

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds on the page as it is now. */
export async function audit(page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const violations = await page.evaluate(async (values) => {
    const found = await window.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
    return found.violations.map(({ id, nodes }) => [id, nodes.map((node) => `${node.target} (${node.any.concat(node.all)[0]?.message ?? ""})`).slice(0, 3).join("; ")]);
  }, TAGS);
  return violations.map((violation) => violation.join(": "));
}

/** Everything that a browser can keep for a site. */
export async function kept(page) {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
  ]);
  return [...cookies.map(({ name }) => `cookie ${name}`), ...stored];
}

/** Does `work` on each item, a few at a time. */
export async function each(items, work, width = SIDE_BY_SIDE) {
  const rest = [...items];
  const next = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: width }, next));
}

const links = (html, from) => [...html.matchAll(/<a\b[^>]*?\bhref="([^"#]+)/g)].map(([, href]) => new URL(href.replaceAll("&amp;", "&").replaceAll("&#x2f;", "/"), from));

/** The form of an address: two addresses of one form are likely to be drawn by one template. */
const form = (url) => {
  const [lang, ...parts] = url.pathname.slice(1).split("/");
  return [lang, parts[0], parts.length, Math.min(url.searchParams.size, 2)].join(" ");
};

/** How many addresses of one form are asked for. */
const OF_A_FORM = 5;

/**
 * The kinds of pages: for each language and template the first page found and the longest one, by
 * following the links of the site from its root, so that a new kind of page is found by itself.
 * Gives `{path, lang, template, html, isMain}`; `isMain` says that it is the longest of its kind.
 */
export async function discover(address, starts) {
  const seen = new Set();
  const asked = new Map();
  const kinds = new Map();
  let level = [...starts, "/", ...LANGS.map((lang) => `/${lang}/`)].map((path) => new URL(path, address));
  const wanted = (url) => {
    if (url.origin !== address || seen.has(url.href)) return false;
    seen.add(url.href);
    const n = asked.get(form(url)) ?? 0;
    asked.set(form(url), n + 1);
    return n < OF_A_FORM;
  };
  while (level.length) {
    const next = [];
    for (const url of level.filter(wanted)) {
      const answer = await fetch(url, { redirect: "follow" });
      if (!answer.headers.get("content-type")?.startsWith("text/html")) continue;
      const html = await answer.text();
      if (!answer.ok && !starts.includes(url.pathname)) throw new Error(`a link leads to ${url.pathname}, which answers ${answer.status}`);
      const template = html.match(/<body[^>]*\bclass="[^"]*\bpage-([\w-]+)/)?.[1];
      if (!template) throw new Error(`${url.pathname} does not say its kind: <body class="page-…">`);
      const lang = html.match(/<html[^>]*\blang="(\w+)"/)?.[1];
      const page = { path: url.pathname + url.search, lang, template, html, status: answer.status };
      const kind = `${lang} ${template}`;
      const known = kinds.get(kind) ?? { first: page, longest: page };
      if (html.length > known.longest.html.length) known.longest = page;
      kinds.set(kind, known);
      next.push(...links(html, answer.url));
    }
    level = next;
  }
  return [...kinds.values()].flatMap(({ first, longest }) => [{ ...longest, isMain: true }, ...(first === longest ? [] : [{ ...first, isMain: false }])]);
}

/** Pages that no link leads to: errors, searches in every state. */
export const BY_HAND = LANGS.flatMap((lang) => [
  `/${lang}/nowhere`,
  `/${lang}/search?q=xqzzt`,
  `/${lang}/search?q=police`,
]).concat([
  "/fr/search?q=hebergemnt+urgense&domaine=reseaux",
  "/fr/search?q=maison+d%27accueil&commune=92094",
  "/fr/search?q=police&commune=Saint",
  "/nl/search?q=vluchthuis+kinderen&commune=nergens",
]);
