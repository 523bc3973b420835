// The small script of the public pages. Nothing here is needed to read or to search, and nothing is stored.
(() => {
  "use strict";
  const one = (selector) => document.querySelector(selector);

  // Older browsers are told that there is a script; others know it in CSS.
  if (!matchMedia("(scripting: enabled)").matches) document.documentElement.classList.add("scripts");

  // Quick exit: cover the page, change the title, replace the address. It cannot and does not erase the history. It follows https://design-system.service.gov.uk/components/exit-this-page/.
  const exit = one(".exit[data-exit]");
  if (exit) {
    /** How long the next press of Shift may take, and how long a message stays, in milliseconds. */
    const PATIENCE = 5000;
    const status = one("[data-exit-status]");
    const lights = one("[data-exit-lights]");
    let title = null;
    let presses = 0;
    let wasCombined = false;
    let timer = 0;

    const say = (text) => {
      status.textContent = text;
    };
    const count = (n) => {
      presses = n;
      clearTimeout(timer);
      lights.hidden = !n;
      [...lights.children].forEach((light, at) => light.classList.toggle("on", at < n));
    };
    const leave = () => {
      count(0);
      say("");
      // Everything else is hidden, not only covered: nobody should be read or reach what lies below.
      document.body.classList.add("leaving");
      one(".cover")?.remove();
      const cover = document.createElement("div");
      cover.className = "cover";
      cover.setAttribute("role", "alert");
      document.body.append(cover);
      cover.textContent = exit.dataset.loading;
      title ??= document.title;
      document.title = exit.dataset.title;
      document.dispatchEvent(new CustomEvent("site:leaving"));
      location.replace(exit.href);
    };
    const expire = () => {
      if (!presses) return;
      count(0);
      say(exit.dataset.expired);
      timer = setTimeout(() => say(""), PATIENCE);
    };
    for (const link of document.querySelectorAll("[data-exit]")) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        leave();
      });
    }
    // Shift three times, each pressed alone: Shift used to type a capital, to go back or to select does not count. Caught before anything else can stop it.
    addEventListener("keydown", (event) => {
      if (event.key === "Shift") {
        // Alt and Shift, or Ctrl and Shift, change the layout of a keyboard.
        if (event.altKey || event.ctrlKey || event.metaKey) wasCombined = true;
        return;
      }
      wasCombined = event.shiftKey;
      expire();
    }, true);
    addEventListener("pointerdown", (event) => {
      wasCombined = event.shiftKey;
      expire();
    }, true);
    addEventListener("keyup", (event) => {
      if (event.key !== "Shift") return;
      if (wasCombined) {
        wasCombined = false;
        return;
      }
      if (presses === 2) return leave();
      count(presses + 1);
      say(presses === 1 ? exit.dataset.two : exit.dataset.one);
      timer = setTimeout(expire, PATIENCE);
    }, true);
    // A page brought back by the browser must not stay covered; the first showing is not one.
    addEventListener("pageshow", (event) => {
      if (!event.persisted) return;
      one(".cover")?.remove();
      document.body.classList.remove("leaving");
      document.title = title ?? document.title;
      title = null;
      count(0);
      say("");
    });
  }

  // "/" goes to the search box, except while writing.
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    const box = [...document.querySelectorAll("[data-search]")].find((input) => input.offsetParent);
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });

  // Drawers stand open where there is room; browsers that can do it in CSS alone already show them.
  const desk = matchMedia("(min-width: 62em)");
  const setDrawers = () => {
    for (const drawer of document.querySelectorAll("[data-drawer]")) drawer.open = desk.matches;
  };
  setDrawers();
  desk.addEventListener("change", setDrawers);

  for (const button of document.querySelectorAll("[data-print]")) {
    button.addEventListener("click", () => print());
  }
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      const part = button.closest("details, dd, section, .aside") ?? document;
      const status = part.querySelector("[data-copy-status]") ?? one("[data-copy-status]");
      try {
        await navigator.clipboard.writeText(button.dataset.copy || location.href);
        status.textContent = button.dataset.done;
      } catch {
        status.textContent = button.dataset.failed;
      }
    });
  }
})();
