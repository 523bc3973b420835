// Keeps an export of the site for reading without a network, if its settings allow that and a reader asks for it. This file is both sides: that of the pages, and, from the root of the site and with the build's name before it, that of the service worker. The quick exit forgets all that is kept, and so does a worker of a build that keeps nothing.
(() => {
  "use strict";

  const LIST = "offline.json";
  /** How the caches of the site at `root` are called: another site of this host may have its own. */
  const prefix = (root) => `kept ${root} `;
  const caught = async (root) => (await caches.keys()).filter((name) => name.startsWith(prefix(root)));
  const forgetAll = async (root) => Promise.all((await caught(root)).map((name) => caches.delete(name)));

  // In the worker.
  const work = () => {
    /** How long the network may take where there is a copy, in milliseconds. */
    const PATIENCE = 4000;
    const SIDE_BY_SIDE = 6;
    const root = registration.scope;
    const langs = new URL(location.href).searchParams.get("langs")?.split(",") ?? [];
    const KEPT = `${prefix(root)}${BUILD} ${langs}`;
    const READ = `${prefix(root)}read`;
    let isForgotten = false;
    const forget = () => {
      isForgotten = true;
      return forgetAll(root).then(() => registration.unregister());
    };
    if (!BUILD) {
      addEventListener("install", () => skipWaiting());
      addEventListener("activate", (event) => event.waitUntil(forget()));
      return;
    }

    const at = (path) => new URL(path, root).href;
    const fetched = async (path) => {
      const answer = await fetch(at(path), { cache: "no-cache", credentials: "same-origin" });
      if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
      return answer;
    };
    // Browsers refuse a copy that remembers being led elsewhere.
    const plain = (answer) => (answer.redirected ? new Response(answer.body, { status: answer.status, headers: answer.headers }) : answer);
    const tell = async (what) => {
      for (const client of await clients.matchAll({ includeUncontrolled: true, type: "window" })) client.postMessage(what);
    };

    /** What earlier builds kept: by path the hash and the cache. */
    const keptBefore = async () => {
      const before = new Map();
      for (const name of await caught(root)) {
        const cache = await caches.open(name);
        const list = await cache.match(at(LIST));
        for (const [path, hash] of list ? (await list.json()).files : []) before.set(path, { hash, cache });
      }
      return before;
    };
    const keep = async () => {
      const list = await (await fetched(LIST)).json();
      if (list.build !== BUILD) throw new Error("the site is being published anew");
      const ofLangs = langs.map((lang) => list.langs[lang]).filter(Boolean);
      const files = new Map(ofLangs.flatMap((of) => of.files));
      const before = await keptBefore();
      const cache = await caches.open(KEPT);
      const todo = [...files];
      let n = 0;
      const next = async () => {
        for (let entry = todo.pop(); entry; entry = todo.pop()) {
          if (isForgotten) throw new Error("forgotten");
          const [path, hash] = entry;
          // What an attempt that was cut short kept is still good.
          if (!(await cache.match(at(path)))) {
            const known = before.get(path);
            const copy = known?.hash === hash && (await known.cache.match(at(path)));
            await cache.put(at(path), copy || plain(await fetched(path)));
          }
          n += 1;
          if (n % 10 === 0) tell({ n, of: files.size });
        }
      };
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, next));
      await cache.put(at(LIST), new Response(JSON.stringify({ files: [...files], isWhole: ofLangs.every((of) => of.isWhole) })));
    };
    addEventListener("install", (event) => {
      event.waitUntil(keep().then(() => skipWaiting(), (error) => {
        if (isForgotten) forgetAll(root);
        throw error;
      }));
    });
    addEventListener("activate", (event) => {
      const tidy = async () => {
        const old = (await caught(root)).filter((name) => name !== KEPT && name !== READ);
        await Promise.all(old.map((name) => caches.delete(name)));
        await clients.claim();
        await tell({ isDone: true });
      };
      event.waitUntil(tidy());
    });

    let state = null;
    const isWhole = () => (state ??= caches.open(KEPT).then((cache) => cache.match(at(LIST))).then(async (list) => !list || (await list.json()).isWhole));
    /** The copy of an address in any form that hosts give it. */
    const copyOf = async (url) => {
      const path = url.split(/[?#]/)[0];
      const bare = path.replace(/\/$/, "");
      for (const name of [KEPT, READ]) {
        if (!(await caches.has(name))) continue;
        const cache = await caches.open(name);
        for (const form of new Set([path, `${bare}.html`, `${bare}/index.html`])) {
          const copy = await cache.match(form, { ignoreVary: true });
          if (copy) return copy;
        }
      }
      return null;
    };
    const within = (promise) => new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error("no patience")), PATIENCE);
      promise.then(resolve, reject);
    });
    /** Keeps what was just read, where the site is too large to be kept whole. */
    const noteRead = async (url, answer) => {
      if (isForgotten || url.startsWith(at("api/")) || (await isWhole())) return;
      const cache = await caches.open(READ);
      await cache.put(url.split(/[?#]/)[0], plain(answer));
    };
    const answer = async (event) => {
      const { request } = event;
      const copy = await copyOf(request.url);
      try {
        const asked = fetch(request);
        const fresh = await (copy ? within(asked) : asked);
        // A server that has a fault is no better than none.
        if (copy && fresh.status >= 500) return copy;
        if (!copy && fresh.status === 200 && fresh.type === "basic") event.waitUntil(noteRead(request.url, fresh.clone()).catch(() => {}));
        return fresh;
      } catch (error) {
        if (copy) return copy;
        if (request.mode !== "navigate") throw error;
        const lang = request.url.slice(root.length).split("/")[0];
        return Response.redirect(at(`${langs.includes(lang) ? lang : langs[0]}/offline.html?missing`));
      }
    };
    addEventListener("fetch", (event) => {
      const { request } = event;
      if (request.method === "GET" && request.url.startsWith(root)) event.respondWith(answer(event));
    });
    addEventListener("message", (event) => {
      if (event.data === "forget") event.waitUntil(forget());
    });
  };
  if (typeof document === "undefined") return work();

  // In the pages.
  const script = document.currentScript;
  const place = document.querySelector("[data-offline]");
  const here = (href) => new URL(href, location.href);
  const root = here(script.dataset.root).href.replace(/index\.html$/, "");
  const workers = navigator.serviceWorker;
  if (!workers || !globalThis.caches) return;

  const workerUrl = here(script.dataset.worker);
  let kept = null;
  const look = async () => {
    const found = await workers.getRegistration(root);
    kept = found?.scope === root ? found : null;
  };
  const forget = () => {
    const own = workers.controller?.scriptURL.split("?")[0] === workerUrl.href ? workers.controller : null;
    for (const worker of [own, kept?.installing, kept?.waiting, kept?.active]) worker?.postMessage("forget");
    return Promise.all([kept?.unregister(), forgetAll(root)]);
  };
  // Nothing may wait for an answer here: the page is being left.
  document.addEventListener("site:leaving", forget);
  const looked = look();
  if (!place) return;

  // On the page where one asks for it.
  const one = (name) => place.querySelector(`[data-${name}]`);
  const lang = document.documentElement.lang;
  const words = place.dataset;
  const number = (n, options) => new Intl.NumberFormat(`${lang}-BE`, options).format(n);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const say = (text, isLoud = false) => {
    one("status").textContent = text;
    if (isLoud) one("said").textContent = text;
  };
  const langsOf = (worker) => (worker ? (new URL(worker.scriptURL).searchParams.get("langs") ?? "").split(",").filter(Boolean) : []);
  const show = (isBusy = false) => {
    const langs = langsOf(kept?.active);
    one("keep").hidden = isBusy || langs.includes(lang);
    one("forget").hidden = !(isBusy || langs.length);
    return langs.includes(lang);
  };
  const rest = async (isLoud = false) => {
    if (show()) return say(words.kept, isLoud);
    try {
      const list = await (await fetch(here(script.dataset.files), { cache: "no-cache", credentials: "omit" })).json();
      const of = list.langs[lang];
      const values = { files: number(of.files.length), size: number(Math.max(1, Math.round(of.size / 1e6)), { style: "unit", unit: "megabyte" }) };
      say(fill(of.isWhole ? words.whole : words.part, values), isLoud);
    } catch {
      say(words.failed, isLoud);
    }
  };
  const keep = async () => {
    show(true);
    say(words.begun, true);
    try {
      const url = new URL(workerUrl);
      url.searchParams.set("langs", [...new Set([...langsOf(kept?.active), lang])].join(","));
      kept = await workers.register(url, { scope: root, updateViaCache: "none" });
      const worker = kept.installing ?? kept.waiting ?? kept.active;
      await new Promise((resolve, reject) => {
        const change = () => {
          if (worker.state === "activated") resolve();
          if (worker.state === "redundant") reject(new Error("not kept"));
        };
        worker.addEventListener("statechange", change);
        change();
      });
      await look();
      await rest(true);
    } catch {
      await look();
      show();
      say(words.failed, true);
    }
    (one("keep").hidden ? one("forget") : one("keep")).focus();
  };
  one("keep").addEventListener("click", keep);
  one("forget").addEventListener("click", async () => {
    await forget();
    kept = null;
    show();
    say(words.forgotten, true);
    one("keep").focus();
  });
  workers.addEventListener("message", ({ data: { n, of } }) => {
    if (n && !one("forget").hidden && one("keep").hidden) say(fill(words.progress, { n: number(n), files: number(of) }));
  });
  place.hidden = false;
  document.querySelector("[data-offline-unable]").hidden = true;
  if (new URL(location.href).searchParams.has("missing")) document.querySelector("[data-offline-missing]").hidden = false;
  looked.then(() => rest());
})();
