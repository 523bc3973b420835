// Searches where there is no server to ask: in an export of the site. A module compiled from the program's own code answers in a worker; this file is both sides of it. Nothing is fetched before somebody reaches for search, and only from this site.
(() => {
  "use strict";

  // In the worker.
  const work = () => {
    const from = { fetched: new Map() };
    const fetched = async (url, cache = "default") => {
      const answer = await fetch(url, { credentials: "same-origin", cache });
      if (!answer.ok) throw new Error(`${answer.status} for ${url}`);
      return answer;
    };
    const bytesOf = async (url, cache) => new Uint8Array(await (await fetched(url, cache)).arrayBuffer());
    // Not every host knows what a module is; one that does lets it be read while it arrives.
    const compile = async (url) => {
      const answer = await fetched(url);
      const isKnown = answer.headers.get("content-type") === "application/wasm";
      return isKnown && WebAssembly.compileStreaming ? WebAssembly.compileStreaming(answer) : WebAssembly.compile(await answer.arrayBuffer());
    };

    const hear = (bytes) => {
      const { room, memory } = from.module;
      const at = room(bytes.length);
      new Uint8Array(memory.buffer, at, bytes.length).set(bytes);
    };
    const said = () => {
      const { said, said_length: length, memory } = from.module;
      return new TextDecoder().decode(new Uint8Array(memory.buffer, said(), length()));
    };
    const open = async () => {
      // The start has the same name for ever: the browser asks whether it is still the same.
      const [module, start] = await Promise.all([from.compiled ?? compile(from.wasm), bytesOf(from.start, "no-cache")]);
      from.compiled = module;
      from.module = (await WebAssembly.instantiate(module)).exports;
      from.fetched.clear();
      hear(start);
      if (!from.module.open()) throw new Error("the start is of another version");
    };
    const fetchPiece = (line) => {
      const [number, name] = line.split(" ");
      // Two answers may wait for the same piece.
      const piece = from.fetched.get(name) ?? bytesOf(new URL(name, from.start)).then((bytes) => {
        hear(bytes);
        if (!from.module.supply(Number(number))) throw new Error(`${name} is damaged`);
      });
      from.fetched.set(name, piece);
      return piece;
    };
    const NONE = 0, HTML = 1, MOVED = 2;
    const answer = async (address, isWanted) => {
      while (isWanted()) {
        hear(new TextEncoder().encode(address));
        const kind = from.module.answer();
        if (kind === NONE) throw new Error("no answer");
        if (kind === HTML) return { html: said(), address };
        if (kind === MOVED) address = said();
        else await Promise.all(said().trim().split("\n").map(fetchPiece));
      }
      return null;
    };

    const latest = new Map();
    onmessage = async ({ data: { number, kind, address, places } }) => {
      if (places) Object.assign(from, places);
      if (kind) latest.set(kind, number);
      const isWanted = () => latest.get(kind) === number;
      try {
        await (from.opening ??= open());
        if (!address) return;
        let found;
        try {
          found = await answer(address, isWanted);
        } catch {
          // The site may have been published anew since the page was opened: once more from the start.
          from.opening = open();
          await from.opening;
          found = await answer(address, isWanted);
        }
        postMessage({ number, found });
      } catch (error) {
        from.opening = null;
        postMessage({ number, error: String(error) });
      }
    };
  };
  if (typeof document === "undefined") return work();

  // In the page.
  const script = document.currentScript;
  const here = (href) => new URL(href, location.href);
  const root = here(script.dataset.root).href.replace(/index\.html$/, "");
  const waiting = new Map();
  let worker = null;
  let last = 0;
  const fail = (reason) => {
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
    worker?.terminate();
    worker = null;
  };
  const open = () => {
    if (worker) return;
    worker = new Worker(script.src);
    worker.onmessage = ({ data: { number, found, error } }) => {
      const { resolve, reject } = waiting.get(number) ?? {};
      waiting.delete(number);
      if (error) reject?.(new Error(error));
      else resolve?.(found && { html: found.html, url: new URL(found.address, root) });
    };
    worker.onerror = (event) => fail(event);
    worker.postMessage({ places: { wasm: here(script.dataset.wasm).href, start: here(script.dataset.start).href } });
  };
  globalThis.engine = {
    /** Makes ready for the first question. */
    open,
    /** What a server would answer at this address, and the address that it would lead to: `{ html, url }`; `null` when another question of this kind came after it. */
    ask: (kind, url) =>
      new Promise((resolve, reject) => {
        open();
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ number: last, kind, address: url.href.split("#")[0].slice(root.length) });
      }),
  };
})();
