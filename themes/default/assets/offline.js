// Keeps an export of the site for reading without a network, if its settings allow that and a reader asks for it. This file is both sides: that of the pages, and, from the root of the site and with the build's name and the site's languages before it, that of the service worker. The quick exit forgets all that is kept, and so does a worker of a build that keeps nothing.
(() => {
  "use strict";

  const LIST = "offline.json";
  /** How the caches of the site at `root` are called: another site of this host may have its own. */
  const prefix = (root) => `kept ${root} `;
  /** The reader's wish is a cache without anything in it: any page takes it back at once, also before there is a worker that could be told. */
  const wish = (root) => `${prefix(root)}asked`;
  const caught = async (root) => (await caches.keys()).filter((name) => name.startsWith(prefix(root)));
  const forgetAll = async (root) => {
    await caches.delete(wish(root));
    await Promise.all((await caught(root)).map((name) => caches.delete(name)));
  };
  /** What is kept to its end, by the name of its cache: `{ langs, files, isWhole }`. */
  const lists = async (root) => {
    const found = new Map();
    for (const cacheName of await caught(root)) {
      const list = await caches.match(new URL(LIST, root).href, { cacheName });
      if (list) found.set(cacheName, await list.json());
    }
    return found;
  };
  /** The first of these; `null` where nothing is kept to its end. */
  const listOf = async (root) => [...(await lists(root)).values()][0] ?? null;

  // In the worker.
  const work = () => {
    /** How long the network may take where there is a copy, and how long it is not waited for again once it took longer, in milliseconds. */
    const PATIENCE = 4000;
    const REST = 60000;
    const SIDE_BY_SIDE = 6;
    const root = registration.scope;
    const langs = new URL(location.href).searchParams.get("langs")?.split(",") ?? [];
    const KEPT = `${prefix(root)}${BUILD} ${langs}`;
    const READ = `${prefix(root)}read`;

    const forget = () => forgetAll(root).then(() => registration.unregister());
    if (!BUILD) {
      addEventListener("install", () => skipWaiting());
      addEventListener("activate", (event) => event.waitUntil(forget()));
      return;
    }

    const at = (path) => new URL(path, root).href;
    // Past all caches: a copy in the browser's own would outlive the quick exit, and one on the way may be of another build.
    const fetched = async (path, hash) => {
      const answer = await fetch(at(hash ? `${path}?v=${hash}` : path), { cache: "no-store", credentials: "same-origin" });
      if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
      return answer;
    };
    const list = async () => (await fetched(LIST, BUILD)).json();
    // Browsers refuse a copy that remembers being led elsewhere.
    const plain = (answer) => (answer.redirected ? new Response(answer.body, { status: answer.status, headers: answer.headers }) : answer);
    const tell = async (what) => {
      const windows = await clients.matchAll({ includeUncontrolled: true, type: "window" });
      for (const client of windows) if (client.url.startsWith(root)) client.postMessage(what);
    };
    const isWanted = () => caches.has(wish(root));
    const insist = async () => {
      if (await isWanted()) return;
      await forgetAll(root);
      // A first worker that fails goes by itself.
      if (registration.active) await registration.unregister();
      throw new Error("forgotten");
    };

    /** What earlier builds kept: by path the hash and the cache. */
    const keptBefore = async () => {
      const before = new Map();
      for (const [name, { files }] of await lists(root)) {
        for (const [path, hash] of files) before.set(path, { hash, name });
      }
      return before;
    };
    const isSameBuild = ({ build }) => {
      if (build !== BUILD) throw new Error("the site is being published anew");
    };
    const keep = async () => {
      await insist();
      const wanted = await list();
      isSameBuild(wanted);
      const ofLangs = langs.map((lang) => wanted.langs[lang]).filter(Boolean);
      const files = new Map(ofLangs.flatMap((of) => of.files));
      const before = await keptBefore();
      const cache = await caches.open(KEPT);
      const todo = [...files];
      let n = 0;
      const next = async () => {
        for (let entry = todo.pop(); entry; entry = todo.pop()) {
          const [path, hash] = entry;
          await insist();
          // What an attempt that was cut short kept is still good.
          if (!(await cache.match(at(path)))) {
            const known = before.get(path);
            const copy = known?.hash === hash && (await caches.match(at(path), { cacheName: known.name }));
            await cache.put(at(path), copy || plain(await fetched(path, hash)));
          }
          n += 1;
          if (n % 10 === 0) await tell({ n, of: files.size });
        }
      };
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, next));
      try {
        isSameBuild(await list());
      } catch (error) {
        await caches.delete(KEPT);
        throw error;
      }
      const kept = { langs: langs.filter((lang) => wanted.langs[lang]), files: [...files], isWhole: ofLangs.every((of) => of.isWhole) };
      await cache.put(at(LIST), new Response(JSON.stringify(kept)));
      await insist();
    };
    addEventListener("install", (event) => event.waitUntil(keep().then(() => skipWaiting())));
    addEventListener("activate", (event) => {
      const tidy = async () => {
        const spared = [KEPT, READ, wish(root)];
        const old = (await caught(root)).filter((name) => !spared.includes(name));
        await Promise.all(old.map((name) => caches.delete(name)));
        if (await caches.has(READ)) {
          const read = await caches.open(READ);
          const pieces = (await read.keys()).filter(({ url }) => url.startsWith(at("search/")));
          await Promise.all(pieces.map((piece) => read.delete(piece)));
        }
        await clients.claim();
        await insist();
        await tell({ isDone: true });
      };
      event.waitUntil(tidy());
    });

    /** The first folder of a path of this site. */
    const folder = (url) => url.slice(root.length).split(/[/?#]/)[0];
    /** Whether an address is one of this site's pages or files: other software may live below the same root. */
    const isOwn = (url) => url.startsWith(root) && ["", "index.html", "assets", "search", "media", LIST, ...LANGS].includes(folder(url));
    /** The copy of an address, in any form that hosts give it, and the cache that has it. */
    const copyOf = async (url) => {
      const path = url.split(/[?#]/)[0];
      const bare = path.replace(/\/$/, "");
      for (const cacheName of [KEPT, READ]) {
        for (const form of new Set([path, `${bare}.html`, `${bare}/index.html`])) {
          const copy = await caches.match(form, { cacheName, ignoreVary: true });
          if (copy) return { copy, cacheName };
        }
      }
      return {};
    };
    const within = (promise) => new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error("no patience")), PATIENCE);
      promise.then(resolve, reject);
    });
    let state = null;
    /** Keeps what was just read, where the site is too large to be kept whole, and drops what is gone. */
    const noteRead = async (url, answer) => {
      const path = url.slice(root.length).split(/[?#]/)[0];
      const isKind = /^(media|search)\//.test(path) || langs.some((lang) => new RegExp(`^${lang}/(sheets|parts)/`).test(path));
      if (!isKind || !(await isWanted())) return;
      state ??= await listOf(root);
      if (state?.isWhole ?? true) return;
      const isThere = answer.status === 200 && answer.type === "basic";
      if (!isThere && ![404, 410].includes(answer.status)) return;
      const read = await caches.open(READ);
      await (isThere ? read.put(at(path), plain(answer)) : read.delete(at(path)));
      await insist();
    };
    let restUntil = 0;
    const answer = async (event) => {
      const { request } = event;
      const { copy, cacheName } = await copyOf(request.url);
      if (copy && Date.now() < restUntil) return copy;
      try {
        const asked = fetch(request);
        const fresh = await (copy ? within(asked) : asked);
        // A server that has a fault is no better than none.
        if (copy && fresh.status >= 500) return copy;
        if (cacheName !== KEPT) event.waitUntil(noteRead(request.url, fresh.clone()).catch(() => {}));
        return fresh;
      } catch (error) {
        if (error.message === "no patience") restUntil = Date.now() + REST;
        if (copy) return copy;
        const lang = langs.includes(folder(request.url)) ? folder(request.url) : langs[0];
        const instead = at(`${lang}/offline.html`);
        if (request.mode === "navigate" && (await copyOf(instead)).copy) return Response.redirect(`${instead}?missing`);
        throw error;
      }
    };
    addEventListener("fetch", (event) => {
      const { request } = event;
      if (request.method === "GET" && isOwn(request.url)) event.respondWith(answer(event));
    });
    addEventListener("message", (event) => {
      if (event.data === "forget") event.waitUntil(forget());
      if (event.data === "keep") event.waitUntil(keep().then(() => tell({ isDone: true }), () => tell({ isFailed: true })));
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
  let worker = null;
  const look = async () => {
    const found = await workers.getRegistration(root);
    worker = found?.scope === root ? found : null;
  };
  const forget = () => {
    // The wish first: a page that is being left may get no further.
    const forgotten = forgetAll(root);
    const own = workers.controller?.scriptURL.split("?")[0] === workerUrl.href ? workers.controller : null;
    for (const each of [own, worker?.installing, worker?.waiting, worker?.active]) each?.postMessage("forget");
    return Promise.all([forgotten, worker?.unregister()]);
  };
  // Nothing may wait for an answer here: the page is being left.
  document.addEventListener("site:leaving", forget);
  const looked = look();
  if (!place) return;

  // On the page where one asks for it.
  const one = (name) => place.querySelector(`[data-${name}]`);
  const lang = document.documentElement.lang;
  const words = place.dataset;
  let isBusy = false;
  const number = (n, options) => new Intl.NumberFormat(`${lang}-BE`, options).format(n);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const say = (text, isLoud = false) => {
    one("status").textContent = text;
    if (isLoud) one("said").textContent = text;
  };
  const isThere = async () => (await listOf(root))?.langs.includes(lang) ?? false;
  /** Shows the buttons that fit; whether this language is kept. */
  const show = async () => {
    const isKept = await isThere();
    one("keep").hidden = isBusy || isKept;
    one("forget").hidden = !isBusy && !(await caught(root)).length;
    return isKept;
  };
  const rest = async (isLoud = false) => {
    if (await show()) return say(words.kept, isLoud);
    try {
      const list = await (await fetch(here(script.dataset.files), { cache: "no-store", credentials: "same-origin" })).json();
      const of = list.langs[lang];
      const values = { files: number(of.files.length), size: number(Math.max(1, Math.round(of.size / 1e6)), { style: "unit", unit: "megabyte" }) };
      say(fill(of.isWhole ? words.whole : words.part, values), isLoud);
    } catch {
      say(words.failed, isLoud);
    }
  };
  const activated = (installed) => new Promise((resolve, reject) => {
    const change = () => {
      if (installed.state === "activated") resolve();
      if (installed.state === "redundant") reject(new Error("not kept"));
    };
    installed.addEventListener("statechange", change);
    change();
  });
  /** A worker that was told to forget may come back as it was, without what it kept. */
  const askAgain = (active) => new Promise((resolve, reject) => {
    const hear = ({ data: { isDone, isFailed } }) => {
      if (isDone) resolve();
      if (isFailed) reject(new Error("not kept"));
      if (isDone || isFailed) workers.removeEventListener("message", hear);
    };
    workers.addEventListener("message", hear);
    active.postMessage("keep");
  });
  const keep = async () => {
    isBusy = true;
    one("keep").hidden = true;
    one("forget").hidden = false;
    say(words.begun, true);
    let isKept = false;
    try {
      await caches.open(wish(root));
      const url = new URL(workerUrl);
      url.searchParams.set("langs", [...new Set([...((await listOf(root))?.langs ?? []), lang])].join(","));
      worker = await workers.register(url, { scope: root, updateViaCache: "none" });
      await activated(worker.installing ?? worker.waiting ?? worker.active);
      if (!(await isThere())) await askAgain(worker.active);
      isKept = await isThere();
    } catch {
      // What went wrong is said below.
    }
    // Forgotten in the meantime: that has been said already.
    if (!isBusy) return;
    isBusy = false;
    await look();
    if (isKept) await rest(true);
    else {
      await show();
      say(words.failed, true);
    }
    (one("keep").hidden ? one("forget") : one("keep")).focus();
  };
  one("keep").addEventListener("click", keep);
  one("forget").addEventListener("click", async () => {
    isBusy = false;
    await look();
    await forget();
    worker = null;
    await show();
    say(words.forgotten, true);
    one("keep").focus();
  });
  workers.addEventListener("message", ({ data: { n, of, isDone } }) => {
    if (n && isBusy) say(fill(words.progress, { n: number(n), files: number(of) }));
    if (isDone && !isBusy) rest();
  });
  place.hidden = false;
  document.querySelector("[data-offline-unable]").hidden = true;
  if (new URL(location.href).searchParams.has("missing")) document.querySelector("[data-offline-missing]").hidden = false;
  looked.then(() => rest());
})();
