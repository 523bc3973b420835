// What helps to search: suggestions under the fields that ask for them, a field inside long filters. Without it every page does the same with a few more clicks. It asks nobody but this site and stores nothing.
(() => {
  "use strict";
  /** How long typing rests before a question is sent, in milliseconds. */
  const PAUSE = 80;

  // A combobox with a list (https://www.w3.org/TR/wai-aria-1.2/#combobox). The server draws the list.
  const offerSuggestions = (input, number) => {
    const list = document.createElement("div");
    list.id = `suggest-${number}`;
    list.className = "suggest";
    list.setAttribute("role", "listbox");
    list.hidden = true;
    const status = document.createElement("span");
    status.className = "vh";
    status.setAttribute("role", "status");
    input.after(list, status);
    // A search field may not be a combobox.
    if (input.type === "search") input.type = "text";
    input.enterKeyHint = "search";
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]]) {
      input.setAttribute(name, value);
    }

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
    const ask = async () => {
      const text = input.value.trim();
      if (text.length < 2) return close();
      asking?.abort();
      const mine = new AbortController();
      asking = mine;
      address = new URL(input.dataset.suggest, location.href);
      address.searchParams.set("q", text);
      try {
        const answer = await fetch(address, { signal: mine.signal, credentials: "omit" });
        const html = await answer.text();
        // Only the latest question counts, and only while somebody is there to read the answer.
        if (mine !== asking || document.activeElement !== input) return;
        if (answer.ok) show(html);
        else close();
      } catch {
        if (mine === asking) close();
      }
    };
    const choose = (option) => {
      const { href, text } = option.dataset;
      const target = href && new URL(href, address);
      close();
      if (target) return location.assign(target);
      input.value = text;
      input.form.requestSubmit();
    };

    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const last = options.length - 1;
      const keys = {
        ArrowDown: () => (list.hidden ? ask() : move(active === last ? -1 : active + 1)),
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
  document.querySelectorAll("[data-long]").forEach((facet, number) => {
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
  });
})();
