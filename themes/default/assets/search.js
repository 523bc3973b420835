// What helps to search: suggestions under the fields that ask for them, a field inside long filters, results that change in place. Without it every page does the same with a few more clicks. It asks nobody but this site and stores nothing.
// Whoever adds to what stands in #results listens for "results:shown" on the document and adds it again.
(() => {
  "use strict";
  /** How long typing rests before a question is sent, in milliseconds. */
  const PAUSE = 80;

  // Who answers: the server, or in an export the engine in this browser.
  const engine = globalThis.engine;
  const fromServer = async (url, signal) => {
    const answer = await fetch(url, { signal, credentials: "omit" });
    if (!answer.ok) throw new Error(String(answer.status));
    return { html: await answer.text(), url: answer.redirected ? new URL(answer.url) : url };
  };
  /** What is shown at an address of the site, and the address that it led to; `null` when a later question of this kind took its place. */
  const ask = (kind, url, signal) => (engine ? engine.ask(kind, url) : fromServer(url, signal));

  // A combobox with a list (https://www.w3.org/TR/wai-aria-1.2/#combobox). The server draws the list.
  const offerSuggestions = (input, number) => {
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"]]) {
      input.setAttribute(name, value);
    }
    const list = document.createElement("div");
    list.id = `suggest-${number}`;
    list.className = "suggest";
    list.setAttribute("role", "listbox");
    list.hidden = true;
    const status = document.createElement("span");
    status.className = "vh";
    status.setAttribute("role", "status");
    // The page is left as it is until somebody comes to write.
    const begin = () => {
      input.after(list, status);
      input.setAttribute("aria-controls", list.id);
      engine?.open();
    };

    let options = [];
    let active = -1;
    let timer = 0;
    let asking = null;
    let address = null;

    const open = (isOpen) => {
      list.hidden = !isOpen;
      input.setAttribute("aria-expanded", String(isOpen));
    };
    const move = (to) => {
      options[active]?.setAttribute("aria-selected", "false");
      active = to;
      const option = options[active];
      if (!option) return input.removeAttribute("aria-activedescendant");
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option.id);
    };
    const close = () => {
      clearTimeout(timer);
      asking?.abort();
      asking = null;
      move(-1);
      open(false);
      options = [];
      list.replaceChildren();
      status.textContent = "";
    };
    const show = (html) => {
      move(-1);
      list.innerHTML = html;
      const { label, status: said } = list.firstElementChild.dataset;
      list.setAttribute("aria-label", label);
      options = [...list.querySelectorAll("[role=option]")];
      options.forEach((option, at) => {
        option.id = `${list.id}-${at}`;
      });
      open(options.length > 0);
      status.textContent = said;
    };
    const suggest = async () => {
      const text = input.value.trim();
      if (text.length < 2) return close();
      asking?.abort();
      const mine = new AbortController();
      asking = mine;
      address = new URL(input.dataset.suggest, location.href);
      address.searchParams.set("q", text);
      try {
        const answer = await ask("suggestions", address, mine.signal);
        // Only the latest question counts, and only while somebody is there to read the answer.
        if (answer && mine === asking && document.activeElement === input) show(answer.html);
      } catch {
        if (mine === asking) close();
      }
    };
    const choose = (option) => {
      const { href, text } = option.dataset;
      const target = href && new URL(href, address);
      close();
      if (target) return isLive(target) ? show(target, {}) : location.assign(target);
      input.value = text;
      input.form.requestSubmit();
    };

    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(suggest, PAUSE);
    });
    if (document.activeElement === input) begin();
    else input.addEventListener("focus", begin, { once: true });
    input.addEventListener("blur", close);
    // An answer that comes late must not cover the results.
    input.form?.addEventListener("submit", close);
    input.addEventListener("keydown", (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const last = options.length - 1;
      const keys = {
        ArrowDown: () => (list.hidden ? suggest() : move(active === last ? -1 : active + 1)),
        ArrowUp: () => !list.hidden && move(active < 0 ? last : active - 1),
        Escape: () => close(),
      };
      if (active >= 0) {
        // In the list these choose; in the text they keep their meaning.
        keys.Home = () => move(0);
        keys.End = () => move(last);
        keys.Enter = () => choose(options[active]);
      }
      if (event.key === "Tab") return close();
      if (event.key === "Escape" && list.hidden) return;
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    });
    // The field keeps the focus while the list is touched.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) choose(option);
    });
  };
  document.querySelectorAll("[data-suggest]").forEach(offerSuggestions);

  // A field that leaves only the values of a long filter that hold what is typed.
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const offerFind = (facet, number) => {
    const more = facet.querySelector(".more");
    const label = document.createElement("label");
    label.className = "vh";
    label.textContent = facet.dataset.find;
    label.htmlFor = `find-${number}`;
    const input = document.createElement("input");
    input.id = label.htmlFor;
    input.className = "facet-find";
    input.placeholder = facet.dataset.find;
    input.autocomplete = "off";
    input.spellcheck = false;
    const status = document.createElement("p");
    status.className = "facet-help";
    status.setAttribute("role", "status");
    facet.querySelector("ul").before(label, input, status);

    let wasOpen = more.open;
    input.addEventListener("input", () => {
      const wanted = fold(input.value.trim());
      const holds = (name) => fold(name.textContent).includes(wanted);
      let n = 0;
      for (const item of facet.querySelectorAll("li")) {
        const names = [...item.querySelectorAll(".label")];
        const isUnderMatch = !!item.parentElement.closest("li") && holds(item.parentElement.closest("li").querySelector(".label"));
        item.hidden = !(isUnderMatch || names.some(holds));
        if (!item.hidden) n += 1;
      }
      if (!wanted) more.open = wasOpen;
      else if (!more.open) more.open = true;
      more.querySelector("summary").hidden = !!wanted;
      status.textContent = wanted ? `${facet.dataset.shown} ${n}` : "";
    });
    more.addEventListener("toggle", () => {
      if (!input.value.trim()) wasOpen = more.open;
    });
  };
  const offerFinds = () => document.querySelectorAll("[data-long]:not(:has(.facet-find))").forEach(offerFind);

  // Results in place: filters, chips, order, pages and the form ask for the same address as ever; what it shows is put where the old results were. Whatever goes wrong, the browser goes to the address.
  const page = document.querySelector(".page-search .search-page");
  const form = document.querySelector(".page-search .search");
  /** How many answers are kept for the way back, in memory alone. */
  const KEPT = 12;
  const kept = new Map();
  const addressOf = (url) => url.pathname + url.search;
  let shownAddress = location.pathname + location.search;
  let loading = null;
  const said = document.createElement("p");
  said.className = "vh live";
  said.setAttribute("role", "status");

  // Some hosts show a page of an export without the end of its name.
  const bare = (path) => path.replace(/\.html$/, "");
  const isLive = (url) => !!page && !!form && url.origin === location.origin && bare(url.pathname) === bare(location.pathname);
  const keep = (address, html) => {
    kept.delete(address);
    kept.set(address, html);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value);
  };
  // Nobody looks into a long filter or goes back in the first moment. What is kept is the page as it came, before anything is added to it; that of an export is no answer.
  const first = shownAddress;
  (globalThis.requestIdleCallback ?? setTimeout)(() => {
    if (page && !engine && first === shownAddress) keep(first, document.documentElement.outerHTML);
    offerFinds();
  });
  const title = (facet) => facet.querySelector("h3").textContent;
  const facetOf = (name) => [...page.querySelectorAll(".facet")].find((facet) => title(facet) === name);

  // What has the focus, told so that it can be found again among new results: a function that finds it.
  const focused = () => {
    const at = document.activeElement;
    if (!page.contains(at)) return null;
    const facet = at.closest(".facet");
    if (facet) {
      const name = title(facet);
      const label = at.querySelector(".label")?.textContent;
      if (label) return () => [...(facetOf(name)?.querySelectorAll("a.check") ?? [])].find((value) => value.querySelector(".label").textContent === label) ?? facetOf(name)?.querySelector("summary");
      if (at.matches(".facet-find")) return () => facetOf(name)?.querySelector(".facet-find");
      if (at.matches(".more>summary")) return () => facetOf(name)?.querySelector(".more>summary");
      return () => facetOf(name)?.querySelector("summary");
    }
    const chips = [...page.querySelectorAll(".chips a")];
    if (chips.includes(at)) return () => [...page.querySelectorAll(".chips a")][chips.indexOf(at)] ?? [...page.querySelectorAll(".chips a")].pop();
    const sorts = [...page.querySelectorAll(".sorts a")];
    if (sorts.includes(at)) return () => page.querySelectorAll(".sorts a")[sorts.indexOf(at)];
    if (at.matches(".drawer>summary")) return () => page.querySelector(".drawer>summary");
    return () => null;
  };
  // What is open and what is typed in the filters, so that new ones stand as the reader left them.
  const posture = () => {
    const open = (details) => !!details?.open;
    const facets = [...page.querySelectorAll(".facet")].map((facet) => [title(facet), open(facet), open(facet.querySelector(".more")), facet.querySelector(".facet-find")?.value]);
    const isDrawerOpen = open(page.querySelector(".drawer"));
    return () => {
      const drawer = page.querySelector(".drawer");
      if (drawer) drawer.open = isDrawerOpen;
      for (const [name, isOpen, isMore, typed] of facets) {
        const facet = facetOf(name);
        if (!facet) continue;
        facet.open = isOpen;
        const more = facet.querySelector(".more");
        if (more) more.open = isMore;
        const find = facet.querySelector(".facet-find");
        if (!find || !typed) continue;
        find.value = typed;
        find.dispatchEvent(new Event("input"));
      }
    };
  };
  const fields = () => [...form.querySelectorAll("[name]:not([type=hidden])")];
  // Puts what `html` shows in place; false where it is no page of results, nor the main part of one. A field that `isOurs` does not name stays as the reader has it.
  const put = (html, isOurs) => {
    const next = new DOMParser().parseFromString(html, "text/html");
    const parts = ["#results", ".filters"].map((part) => [page.querySelector(part), next.querySelector(`.search-page ${part}`)]);
    const nextForm = next.querySelector(".search-head .search");
    if (!nextForm || parts.some(([, part]) => !part)) return false;
    const stand = posture();
    for (const [old, part] of parts) old.replaceChildren(...part.childNodes);
    stand();
    offerFinds();
    stand();
    for (const field of form.querySelectorAll("[type=hidden]")) field.remove();
    form.querySelector("button").before(...nextForm.querySelectorAll("[type=hidden]"));
    for (const field of fields()) {
      const fresh = nextForm.querySelector(`#${field.id}`);
      if (isOurs(field)) field.value = fresh?.value ?? "";
      for (const name of ["aria-invalid", "aria-describedby"]) {
        const value = fresh?.getAttribute(name);
        if (value) field.setAttribute(name, value);
        else field.removeAttribute(name);
      }
    }
    // What the field says of the commune, what a server offers besides, and the same question in the other languages.
    for (const part of ["#commune-hint", "#besides", ".languages"]) {
      const fresh = next.querySelector(part);
      if (fresh) document.querySelector(part)?.replaceChildren(...fresh.childNodes);
    }
    const feed = "link[type='application/atom+xml']";
    const freshFeed = next.querySelector(feed)?.getAttribute("href");
    if (freshFeed) document.querySelector(feed)?.setAttribute("href", freshFeed);
    if (next.title) document.title = next.title;
    document.dispatchEvent(new CustomEvent("results:shown"));
    return true;
  };
  const tell = (find, isPaged) => {
    const heading = page.querySelector("#results-title");
    const target = isPaged ? null : find?.();
    if (target) target.focus({ preventScroll: true });
    else if (isPaged || find) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: !isPaged });
    }
    // A heading that has the focus is read anyway. Emptied first: the same number twice is news as well.
    said.textContent = "";
    const wrong = page.querySelector("#commune-wrong");
    if (document.activeElement !== heading || wrong) requestAnimationFrame(() => { said.textContent = [wrong?.textContent, heading.textContent].filter(Boolean).join(" "); });
  };
  // In an export: where no answer can be had, the page says how to go on.
  const giveUp = (url) => {
    page.querySelector("#results").removeAttribute("aria-busy");
    for (const part of page.querySelectorAll("[data-static]")) part.hidden = false;
    for (const part of page.querySelectorAll("[data-loading]")) part.hidden = true;
    if (addressOf(url) !== location.pathname + location.search) location.assign(url);
  };
  const show = async (url, { isBack = false, isPaged = false, isFirst = false }) => {
    loading?.abort();
    const mine = new AbortController();
    loading = mine;
    const results = page.querySelector("#results");
    results.setAttribute("aria-busy", "true");
    // What is written while the answer is on its way is not lost to it.
    const sent = new Map(fields().map((field) => [field, field.value]));
    const isOurs = (field) => (isFirst ? field !== document.activeElement : isBack || field.value === sent.get(field));
    let html = isBack ? kept.get(addressOf(url)) : null;
    let final = url;
    try {
      // What is kept is put in place at once: the browser then knows where the reader had scrolled to.
      if (!html) {
        const answer = await ask("results", url, mine.signal);
        if (!answer) return;
        ({ html, url: final } = answer);
      }
      if (mine !== loading) return;
      const find = focused();
      if (!isLive(final) || !put(html, isOurs)) return location.assign(url);
      if (engine) for (const link of document.querySelectorAll(".languages a")) link.search = final.search;
      keep(addressOf(final), html);
      shownAddress = addressOf(final);
      if (!isBack) history.pushState(null, "", final);
      else if (final !== url) history.replaceState(null, "", final);
      results.removeAttribute("aria-busy");
      loading = null;
      tell(find, isPaged);
    } catch {
      if (mine !== loading) return;
      if (engine) giveUp(url);
      else location.assign(url);
    }
  };
  if (page && form && engine) {
    // The page of an export was drawn before anything was asked.
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name);
      if (field) field.value = value;
    }
    for (const part of page.querySelectorAll("[data-loading]")) part.hidden = false;
    show(new URL(location.href), { isBack: true, isFirst: true });
  }
  if (page && form) {
    page.prepend(said);
    page.addEventListener("click", (event) => {
      const link = event.target.closest("a[href]");
      if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link.target || link.hasAttribute("download")) return;
      const url = new URL(link.href);
      if (!isLive(url) || url.hash) return;
      event.preventDefault();
      // Safari leaves the focus where it was when a link is clicked.
      link.focus({ preventScroll: true });
      show(url, { isPaged: !!link.closest(".pages") });
    });
    form.addEventListener("submit", (event) => {
      const url = new URL(form.action);
      url.search = new URLSearchParams(new FormData(form));
      if (!isLive(url)) return;
      event.preventDefault();
      // A keyboard on the screen would cover the results.
      if (matchMedia("(pointer: coarse)").matches) document.activeElement.blur();
      show(url, {});
    });
    // Somebody who leaves is not brought back by an answer that fails to arrive.
    const drop = () => {
      loading?.abort();
      loading = null;
      page.querySelector("#results").removeAttribute("aria-busy");
    };
    addEventListener("pagehide", drop);
    document.addEventListener("site:leaving", drop);
    addEventListener("popstate", () => {
      // A jump inside the page is no other question.
      if (location.pathname + location.search === shownAddress) return;
      show(new URL(location.href), { isBack: true });
    });
  }
})();
