// The small script of the public pages. Nothing here is needed to read or to search, and nothing is stored.
(() => {
  "use strict";
  const one = (selector) => document.querySelector(selector);

  // Quick exit: cover the page, change the title, replace the address. It cannot and does not erase the history.
  const exit = one("[data-exit]");
  const title = document.title;
  const exitStatus = one("[data-exit-status]");
  const leave = () => {
    const cover = document.createElement("div");
    cover.className = "cover";
    document.body.append(cover);
    document.title = exit.dataset.title;
    exitStatus.textContent = exit.dataset.loading;
    location.replace(exit.href);
  };
  if (exit) {
    exit.querySelector(".exit-hint").hidden = false;
    exit.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
    // Shift three times, each pressed alone: Shift used to type a capital does not count.
    let presses = 0;
    let wasCombined = false;
    let timer = 0;
    const forget = () => {
      presses = 0;
      clearTimeout(timer);
    };
    addEventListener("keydown", (event) => {
      if (event.key !== "Shift") {
        wasCombined = event.shiftKey;
        forget();
      }
    });
    addEventListener("keyup", (event) => {
      if (event.key !== "Shift") return;
      if (wasCombined) {
        wasCombined = false;
        return;
      }
      presses += 1;
      clearTimeout(timer);
      if (presses === 3) return leave();
      exitStatus.textContent = presses === 1 ? exit.dataset.two : exit.dataset.one;
      timer = setTimeout(() => {
        forget();
        exitStatus.textContent = exit.dataset.expired;
      }, 5000);
    });
    // A page brought back by the browser must not stay covered; the first showing is not one.
    addEventListener("pageshow", (event) => {
      if (event.persisted) {
        one(".cover")?.remove();
        document.title = title;
      }
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
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
  for (const button of document.querySelectorAll("[data-copy]")) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
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
