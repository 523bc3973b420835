// Holds the search of an export, answered in a real browser, against that of the server, on any content: the main part of each page of results is the same to the byte once `.html` is taken from links. Prints what differs and how many are the same; ends with 1 where any differs.
//
//     leviers build public --content FOLDER; leviers serve --content FOLDER
//     node scripts/search_parity.mjs public http://127.0.0.1:4080 QUERIES.tsv
//
// QUERIES.tsv has a language and a query on each line, with a tab between them; what begins with `?`
// is an address. The export is served from a plain host under a path. `CHROMIUM` names another
// browser. Needed: Node 20 or later, the packages of tests/browser.
import { readFile } from "node:fs/promises";
import { asServed, browse, hostFolder, mainPart } from "../tests/browser/support.js";

const [folder, address, file] = process.argv.slice(2);
if (!file) throw new Error("give an export, the address of a server and a file of queries");

const lines = (await readFile(file, "utf8")).split("\n").map((line) => line.split("\t")).filter(([lang, query]) => /^[a-z]{2}$/.test(lang) && query);
const questions = lines.map(([lang, query]) => [lang, query.startsWith("?") ? query.slice(1) : String(new URLSearchParams({ q: query }))]);

const copy = await hostFolder(folder);
const browser = await browse();
let nSame = 0;
for (const lang of new Set(questions.map(([lang]) => lang))) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${copy.address}/${lang}/search.html`);
  for (const [, query] of questions.filter(([of]) => of === lang)) {
    const html = await page.evaluate(async (query) => (await globalThis.engine.ask("results", new URL(`search.html?${query}`, location.href))).html, query);
    const served = await (await fetch(`${address}/${lang}/search?${query}`)).text();
    if (asServed(mainPart(html)) === mainPart(served)) nSame += 1;
    else console.log(`differs: ${lang} ${query}`);
  }
  await page.context().close();
}
await browser.close();
await copy.stop();
console.log(`${nSame} of ${questions.length} are the same to the byte`);
process.exitCode = nSame === questions.length ? 0 : 1;
