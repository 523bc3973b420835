// Measures what a first search and further searches cost in an export, beside Pagefind on the same pages: requests, bytes, time. Prints Markdown.
//
//     node scripts/search_cost.mjs EXPORT QUERIES.tsv [--pagefind FOLDER] [--limit N]
//
// QUERIES.tsv has a language and a query on each line, with a tab between them. FOLDER is what Pagefind
// wrote, or holds it as `pagefind`; `--limit` takes so many queries, spread over the list. `CHROMIUM`
// names another browser. Needed: a POSIX system, Node 20 or later, the packages of tests/browser.
//
// One server, HTTP/2 as of any host, holds both; it counts what is asked of it and what it sends as
// bodies, whoever asks: page or worker. A phone is made in two parts, because what a browser offers
// for that does not reach its workers: a link with delay and a rate that all connections share, their
// opening included, and a browser whose pages and workers stand still three quarters of the time.
// The link does not begin slowly as TCP does, and loses nothing.
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createSecureServer } from "node:http2";
import { createRequire } from "node:module";
import { connect, createServer } from "node:net";
import { join, normalize } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";

const { chromium } = createRequire(new URL("../tests/browser/package.json", import.meta.url))("playwright-core");

/** The hits of a page of results: `page_size` in content/site.yaml. */
const PAGE_SIZE = 10;
/** How many queries are each the first of a visit. */
const N_VISITS = 20;
/** A slow phone: milliseconds there and back, bytes a millisecond, how many times slower it computes. */
const PHONE = { roundTrip: 150, down: 200, up: 93.75, slower: 4 };
/** What passes the link at once, in bytes: the length of a TLS record. */
const SLICE = 16384;
/** How long a slow page runs before it stands still, in milliseconds: what is shorter would seem not to be slowed. */
const TURN = 1;
/** How long to wait after an answer for what is asked behind it, in milliseconds. */
const AFTER = 200;
const TYPES = { html: "text/html; charset=utf-8", css: "text/css", js: "text/javascript", json: "application/json", svg: "image/svg+xml", png: "image/png", wasm: "application/wasm" };
/** What a host compresses by itself where nothing compressed lies beside. */
const TEXTS = ["html", "css", "js", "json", "svg"];

// What is served.

/** A certificate that nobody has signed, and the print by which the browser knows its key: without TLS no browser speaks HTTP/2. */
function certificate() {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const hex = (text) => Buffer.from(text, "hex");
  const der = (tag, ...parts) => {
    const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
    const n = body.length;
    const length = n < 128 ? [n] : n < 256 ? [0x81, n] : [0x82, n >> 8, n & 255];
    return Buffer.concat([Buffer.from([tag, ...length]), body]);
  };
  const list = (...parts) => der(0x30, ...parts);
  const day = (offset) => new Date(Date.now() + offset * 864e5).toISOString().replace(/\.\d+|[-:T]/g, "").slice(2);
  const version = hex("a003020102");
  const number = hex("020101");
  const withSha256 = list(hex("06082a8648ce3d040302"));
  const name = list(der(0x31, list(hex("0603550403"), der(0x0c, "localhost"))));
  const days = list(der(0x17, day(-1)), der(0x17, day(1)));
  const known = publicKey.export({ type: "spki", format: "der" });
  const body = list(version, number, withSha256, name, days, name, known);
  const signed = list(body, withSha256, der(0x03, hex("00"), sign("sha256", body, privateKey)));
  const cert = `-----BEGIN CERTIFICATE-----\n${signed.toString("base64").replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`;
  const print = createHash("sha256").update(known).digest("base64");
  return { cert, key: privateKey.export({ type: "pkcs8", format: "pem" }), print };
}

/** The page from which Pagefind is asked. */
const harness = (lang) => `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><title>Pagefind</title><link rel="icon" href="data:,">
<script type="module">
globalThis.ask = async (query) => {
  const pagefind = await import("/pagefind/pagefind.js");
  await pagefind.init?.();
  const { results } = await pagefind.search(query);
  return Promise.all(results.slice(0, ${PAGE_SIZE}).map((result) => result.data()));
};
</script></html>`;

/** Reads files as a host keeps them: `{ type, tag, plain, packed }`, each one once. */
function files(site, pagefind) {
  const known = new Map();
  const read = async (path) => {
    const parts = normalize(path);
    const file = pagefind && parts.startsWith("/pagefind/") ? join(pagefind, parts.slice("/pagefind/".length)) : join(site, parts);
    const plain = await readFile(file);
    const end = file.split(".").pop();
    const packed = await readFile(`${file}.br`).catch(() => (TEXTS.includes(end) ? brotliCompressSync(plain) : null));
    const tag = `"${createHash("sha256").update(plain).digest("hex").slice(0, 16)}"`;
    return { type: TYPES[end] ?? "application/octet-stream", tag, plain, packed };
  };
  return (path) => {
    if (!known.has(path)) known.set(path, read(path));
    return known.get(path);
  };
}

/** Serves both; gives its port, what it has sent so far, and how to stop it. */
async function host(site, pagefind, { cert, key }) {
  const sent = { requests: 0, bytes: 0, connections: 0 };
  const file = files(site, pagefind);
  const server = createSecureServer({ cert, key }, async (request, response) => {
    const send = (status, headers, body = "") => {
      sent.bytes += Buffer.byteLength(body);
      response.writeHead(status, headers).end(body);
    };
    sent.requests += 1;
    const { pathname, searchParams } = new URL(request.url, "https://localhost");
    if (pathname === "/pagefind-harness.html") return send(200, { "content-type": TYPES.html }, harness(searchParams.get("lang")));
    try {
      const { type, tag, plain, packed } = await file(decodeURIComponent(pathname));
      if (request.headers["if-none-match"] === tag) return send(304, { etag: tag });
      const isPacked = packed && /\bbr\b/.test(request.headers["accept-encoding"]);
      send(200, { "content-type": type, etag: tag, ...(isPacked && { "content-encoding": "br" }) }, isPacked ? packed : plain);
    } catch {
      send(404, { "content-type": "text/plain" }, "not here");
    }
  });
  const sessions = new Set();
  server.on("session", (session) => {
    sent.connections += 1;
    sessions.add(session);
    session.on("error", () => {}).on("close", () => sessions.delete(session));
  });
  const port = await listen(server);
  const stop = () => {
    server.close();
    sessions.forEach((session) => session.destroy());
  };
  return { port, sent: () => ({ ...sent }), stop };
}

const listen = (server) => new Promise((done) => server.listen(0, "127.0.0.1", () => done(server.address().port)));

/** A slow link to a port; gives its own port and how to stop it. */
async function link(port) {
  const down = { rate: PHONE.down, free: 0 };
  const up = { rate: PHONE.up, free: 0 };
  const ends = new Set();
  const carry = (from, to, wire, isOpen) => {
    let last = Promise.resolve();
    const pass = (slice) => {
      wire.free = Math.max(wire.free, performance.now()) + slice.length / wire.rate;
      const due = Math.max(wire.free, isOpen) + PHONE.roundTrip / 2;
      last = last.then(async () => {
        const wait = due - performance.now();
        if (wait > 0) await sleep(wait);
        if (to.writable) to.write(slice);
      });
    };
    ends.add(from);
    from.on("data", (bytes) => {
      for (let at = 0; at < bytes.length; at += SLICE) pass(bytes.subarray(at, at + SLICE));
    });
    from.on("error", () => {}).on("close", () => {
      ends.delete(from);
      last.then(() => to.end());
    });
  };
  const server = createServer((client) => {
    const isOpen = performance.now() + PHONE.roundTrip;
    const far = connect({ port, host: "127.0.0.1", noDelay: true });
    client.setNoDelay(true);
    carry(client, far, up, isOpen);
    carry(far, client, down, 0);
  });
  const stop = () => {
    server.close();
    ends.forEach((end) => end.destroy());
  };
  return { port: await listen(server), stop };
}

// Who asks.

function browse(print) {
  const folders = (process.env.PATH ?? "").split(":");
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const executablePath = process.env.CHROMIUM ?? names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)).find(existsSync);
  if (!executablePath) throw new Error("no Chromium: install it, or set CHROMIUM");
  const args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", `--ignore-certificate-errors-spki-list=${print}`];
  return chromium.launch({ executablePath, args });
}

/** Does `work` while the pages of the browser and their workers, all threads alike, run for one part of the time in so many. */
async function slowly(browser, slower, work) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === "renderer");
  const tell = (signal) => renderers.forEach(({ id }) => {
    try {
      process.kill(id, signal);
    } catch {
      // It has ended.
    }
  });
  let isOver = false;
  const take = async () => {
    let [ran, stood] = [0, 0];
    while (!isOver) {
      const start = performance.now();
      await sleep(TURN);
      tell("SIGSTOP");
      const middle = performance.now();
      ran += middle - start;
      await sleep(Math.max(1, ran * (slower - 1) - stood));
      tell("SIGCONT");
      stood += performance.now() - middle;
    }
  };
  const turns = take();
  try {
    return await work();
  } finally {
    isOver = true;
    await turns;
  }
}

/** The two that are asked: from which page, how, and how many hits an answer shows. Both run in the page. */
const EXPORT = {
  name: "export",
  page: (lang) => `${lang}/helplines.html`,
  ask: async (query) => {
    const url = new URL("search.html", location.href);
    url.searchParams.set("q", query);
    const start = performance.now();
    const { html } = await globalThis.engine.ask("results", url);
    const ms = performance.now() - start;
    return { ms, hits: new DOMParser().parseFromString(html, "text/html").querySelectorAll(".card").length };
  },
};
const PAGEFIND = {
  name: "Pagefind",
  page: (lang) => `pagefind-harness.html?lang=${lang}`,
  ask: async (query) => {
    const start = performance.now();
    const shown = await globalThis.ask(query);
    return { ms: performance.now() - start, hits: shown.length };
  },
};

/** Asks all queries of one language in one visit; gives what each of them cost. */
async function visit({ browser, server, engine, slower, address }, lang, queries) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${address}/${engine.page(lang)}`, { waitUntil: "networkidle" });
  const cost = async (query) => {
    const before = server.sent();
    const answer = await page.evaluate(engine.ask, query).catch((error) => {
      throw new Error(`${engine.name}, ${lang}, ${query}: ${error.message}`);
    });
    await sleep(AFTER);
    const after = server.sent();
    return { ...answer, requests: after.requests - before.requests, kb: (after.bytes - before.bytes) / 1000, connections: after.connections - before.connections };
  };
  const all = async () => {
    const costs = [];
    for (const query of queries) costs.push(await cost(query));
    return costs;
  };
  const costs = await (slower ? slowly(browser, slower, all) : all());
  await context.close();
  return costs;
}

/** What one engine costs on one machine: the first question of many visits, the second of each, and all others of one visit in each language. */
async function measure(place, queries) {
  const [first, second, further] = [[], [], []];
  const ofLang = group(queries);
  for (const query of spread(queries, N_VISITS)) {
    const same = ofLang.get(query.lang);
    const next = same[(same.indexOf(query) + 1) % same.length];
    const costs = await visit(place, query.lang, [query.text, next.text]);
    first.push(costs[0]);
    if (next !== query) second.push(costs[1]);
  }
  for (const [lang, same] of ofLang) {
    const costs = await visit(place, lang, same.map(({ text }) => text));
    further.push(...costs.slice(1));
  }
  return { first, second, further };
}

// What is said of it.

const group = (queries) => {
  const found = new Map();
  for (const query of queries) found.set(query.lang, [...(found.get(query.lang) ?? []), query]);
  return found;
};
const spread = (items, n) => (items.length <= n ? items : Array.from({ length: n }, (_, at) => items[Math.floor((at * items.length) / n)]));

/** The value below which this part of them lies. */
const quantile = (values, part) => values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(part * values.length) - 1)];

const PARTS = [
  { id: "first", title: "The first question of a visit", marks: [0.5, 1], said: "median / most" },
  { id: "second", title: "The second question", marks: [0.5, 1], said: "median / most" },
  { id: "further", title: "Further questions of a long visit", marks: [0.5, 0.95, 1], said: "median / 95 % / most" },
];

function table({ id, title, marks, said }, rows) {
  const cell = (costs, value, digits) => marks.map((mark) => quantile(costs.map(value), mark).toFixed(digits)).join(" / ");
  const line = ({ machine, engine, costs }) => {
    const parts = [machine, engine.name, cell(costs, (cost) => cost.requests, 0), cell(costs, (cost) => cost.kb, 1), cell(costs, (cost) => cost.ms, 0), cell(costs, (cost) => cost.connections, 0), `${costs.filter((cost) => cost.hits).length} of ${costs.length}`];
    return `| ${parts.join(" | ")} |`;
  };
  const lines = rows.map((row) => ({ ...row, costs: row.costs[id] })).filter(({ costs }) => costs.length).map(line);
  return [`## ${title}`, "", `${said[0].toUpperCase()}${said.slice(1)}.`, "", "| on | engine | requests | kB | ms | new connections | found something |", "|---|---|---|---|---|---|---|", ...lines, ""].join("\n");
}

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { pagefind: { type: "string" }, limit: { type: "string" } } });
const [site, list] = positionals;
if (!list) throw new Error("usage: node scripts/search_cost.mjs EXPORT QUERIES.tsv [--pagefind FOLDER] [--limit N]");
const within = options.pagefind && join(options.pagefind, "pagefind");
const pagefind = within && existsSync(join(within, "pagefind.js")) ? within : options.pagefind;
if (pagefind && !existsSync(join(pagefind, "pagefind.js"))) throw new Error(`no pagefind.js in ${pagefind}`);

const lines = (await readFile(list, "utf8")).split("\n").map((line) => line.trimEnd().split("\t"));
const all = lines.filter(([lang, text]) => /^[a-z]{2}$/.test(lang) && text).map(([lang, text]) => ({ lang, text }));
// By language, so that each has its share of what is taken of them.
const queries = spread([...group(all).values()].flat(), Number(options.limit ?? all.length));

const secret = certificate();
const server = await host(site, pagefind, secret);
const slow = await link(server.port);
const browser = await browse(secret.print);
try {
  const machines = [["this computer", server.port, 0], ["a slow phone", slow.port, PHONE.slower]];
  const rows = [];
  for (const [machine, port, slower] of machines) {
    for (const engine of pagefind ? [EXPORT, PAGEFIND] : [EXPORT]) {
      process.stderr.write(`${engine.name} on ${machine}\n`);
      const costs = await measure({ browser, server, engine, slower, address: `https://localhost:${port}` }, queries);
      rows.push({ machine, engine, costs });
    }
  }
  console.log(`# What a search costs\n\n${queries.length} queries, ${browser.version()}; kB are thousands of bytes, of bodies as they are sent. A slow phone: ${PHONE.roundTrip} ms there and back, ${PHONE.down * 8 / 1000} Mbit/s, ${PHONE.slower} times slower.\n`);
  console.log(PARTS.map((part) => table(part, rows)).join("\n"));
} finally {
  await browser.close();
  slow.stop();
  server.stop();
}
