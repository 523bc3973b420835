// Sheets that a reader chooses: the list kept in this browser, and the pages that show chosen sheets. Something is stored only when a reader adds a sheet or takes a list over, under one key, which goes when the list is empty. Nothing here draws a sheet: its pieces come from the site, ready made.
(() => {
  "use strict";

  // A selection as text: what `src/site/route/choice.rs` reads and writes, sign for sign.
  const MAX = { items: 40, shown: 4, note: 600, title: 160, address: 8000 };
  const cut = (text, n) => [...text].slice(0, n).join("").replace(/\p{White_Space}+$/u, "");
  const cleanNote = (text) => {
    const lines = text.replace(/\r\n?/g, "\n").replaceAll("\t", " ");
    const signs = lines.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, "");
    return cut(signs.replace(/^\p{White_Space}+/u, ""), MAX.note);
  };
  const cleanTitle = (text) => cut(text.split(/[\p{White_Space}\p{Cc}]+/u).filter(Boolean).join(" "), MAX.title);
  const isSlug = (text) => text.length <= 80 && text !== "index" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
  const holds = (list, slug) => list.items.some((item) => item.slug === slug);
  const push = (list, slug, note = "") => {
    const isNew = isSlug(slug) && list.items.length < MAX.items && !holds(list, slug);
    if (isNew) list.items.push({ slug, note });
    return isNew;
  };
  /** Adds what a list does not hold, and notes where it has none; whether all found room. */
  const merge = (list, items) => {
    let isWhole = true;
    for (const { slug, note } of items) {
      const held = list.items.find((item) => item.slug === slug);
      if (held) held.note ||= note;
      else isWhole = push(list, slug, note) && isWhole;
    }
    return isWhole;
  };
  const read = (text) => {
    const list = { items: [], title: "" };
    let title = null;
    let isOpen = false;
    for (const [key, value] of new URLSearchParams(text)) {
      if (key === "s") isOpen = push(list, value);
      else if (key === "n" && isOpen) {
        list.items.at(-1).note = cleanNote(value);
        isOpen = false;
      } else if (key === "t") title ??= value;
    }
    list.title = cleanTitle(title ?? "");
    return list;
  };
  const write = ({ items, title }) => {
    const pairs = items.flatMap(({ slug, note }) => (cleanNote(note) ? [["s", slug], ["n", cleanNote(note)]] : [["s", slug]]));
    if (cleanTitle(title)) pairs.push(["t", cleanTitle(title)]);
    return String(new URLSearchParams(pairs));
  };
  const of = (slugs) => write({ items: slugs.map((slug) => ({ slug, note: "" })), title: "" });

  // A list as a file of `content/lists/`: a text in double quotes is the same in YAML as in JSON, but for a few signs.
  const quote = (text) => JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const file = ({ items, title }, { untitled, summary, day }) => {
    const lines = ["---", `title: ${quote(title || untitled)}`, `summary: ${quote(summary)}`, "status: draft", `written: ${day}`, `updated: ${day}`, items.length ? "items:" : "items: []"];
    for (const { slug, note } of items) {
      lines.push(`  - sheet: ${quote(slug)}`);
      if (note) lines.push(`    note: ${quote(note.replace(/\s+/g, " "))}`);
    }
    return `${lines.join("\n")}\n---\n`;
  };
  const fileName = (title, lang) => {
    const name = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 60).replace(/^-+|-+$/g, "");
    return `${isSlug(name) ? name : "list"}.${lang}.md`;
  };

  if (typeof document === "undefined") {
    // Outside a browser: for the test that holds this against the program.
    globalThis.choices = { read, write, file, fileName };
    return;
  }

  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const frame = one("[data-choices]");
  if (!frame) return;
  const words = frame.dataset;
  const page = one("[data-choice]");
  const say = (text) => {
    one("[data-choices-status]").textContent = text;
  };
  /** Changes a text, and leaves the page alone where it is the same. */
  const tell = (element, text) => {
    if (element.textContent !== text) element.textContent = text;
  };
  const address = (href, query) => (query ? `${href}?${query}` : href);

  // The list of this browser. Sites under one host lie at different roots.
  const KEY = `leviers-list:${new URL(words.root, location.href).pathname.replace(/index\.html$/, "")}`;
  const load = () => {
    try {
      return read(localStorage.getItem(KEY) ?? "");
    } catch {
      return read("");
    }
  };
  const keep = (list) => {
    try {
      // A title alone is nothing to keep.
      if (list.items.length) localStorage.setItem(KEY, write(list));
      else localStorage.removeItem(KEY);
    } catch {
      say(words.failed);
      return false;
    }
    refresh();
    return true;
  };

  // The masthead says how many there are, once there are some.
  const count = ({ items: { length } }) => {
    for (const link of all("[data-list-link]")) {
      if (link.hidden === length > 0) link.hidden = !length;
      tell(one("[data-list-count]", link), length ? `(${length})` : "");
    }
  };

  // Buttons of a sheet: on its page and on cards of results. What is taken off by mistake keeps its note while the page stays.
  const taken = new Map();
  const picks = [];
  const addPick = (buttons, slug, name, list) => {
    const toggle = one("[data-pick-toggle]", buttons);
    const compare = one("[data-pick-compare]", buttons);
    const show = (list) => {
      const isHeld = holds(list, slug);
      tell(one("[data-pick-label]", toggle), isHeld ? words.remove : words.add);
      toggle.classList.toggle("on", isHeld);
      const others = list.items.map((item) => item.slug).filter((other) => other !== slug);
      const href = address(words.compare, of([slug, ...others].slice(0, MAX.shown)));
      if (compare.getAttribute("href") !== href) compare.href = href;
    };
    picks.push(show);
    show(list);
    toggle.addEventListener("click", () => {
      const list = load();
      const at = list.items.findIndex((item) => item.slug === slug);
      if (at >= 0) {
        taken.set(slug, list.items.splice(at, 1)[0].note);
        if (keep(list)) say(`${words.removed} ${name}`);
      } else if (push(list, slug, taken.get(slug))) {
        if (keep(list)) say(`${words.added} ${name}`);
      } else say(words.full);
    });
  };
  // Nobody presses a button in the first moment, and cards are many: when the browser has nothing else to do, a few at a time.
  const whenIdle = globalThis.requestIdleCallback ?? ((work) => setTimeout(() => work({ timeRemaining: () => 4 }), 50));
  let waiting = [];
  const dress = (deadline) => {
    const list = load();
    do {
      const card = waiting.shift();
      if (!card) return;
      const buttons = frame.content.firstElementChild.cloneNode(true);
      const name = one("h2, h3", card).textContent;
      for (const hidden of all("[data-pick-name]", buttons)) hidden.textContent = ` – ${name}`;
      addPick(buttons, card.dataset.sheet, name, list);
      one(".card-body", card).append(buttons);
    } while (deadline.timeRemaining() > 3);
    whenIdle(dress);
  };
  const addToCards = () => {
    waiting = all(":is(.page-search, .page-term, .page-list) .card[data-sheet]");
    whenIdle(dress);
  };
  const refresh = (isElsewhere = false) => {
    const list = load();
    count(list);
    for (const show of picks) show(list, isElsewhere);
  };
  whenIdle(() => {
    const list = load();
    for (const place of all("[data-pick]")) addPick(place, place.dataset.pick, one("h1").textContent, list);
    addToCards();
    count(list);
  });
  addEventListener("storage", (event) => {
    if (event.key === KEY || event.key === null) refresh(true);
  });
  // Of a page that the browser brings back; the first showing is not one.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) refresh();
  });
  // Results that were put in place are without buttons, and those of the former ones are gone.
  document.addEventListener("results:shown", () => {
    picks.length = 0;
    addToCards();
  });

  // The pieces of a sheet, as the site draws them; `null` for one that is not there.
  const fetched = new Map();
  const fetchParts = async (slug) => {
    const href = new URL(words.parts.replace(/slug(?=(\.html)?$)/, slug), location.href);
    const answer = await fetch(href, { credentials: "omit" });
    if (answer.status === 404) return null;
    if (!answer.ok) throw new Error(answer.statusText);
    const parts = new DOMParser().parseFromString(await answer.text(), "text/html");
    const pieces = new Map();
    for (const part of all("template[data-part]", parts)) {
      // Links are written as seen from there.
      for (const link of all("[href]", part.content)) link.setAttribute("href", new URL(link.getAttribute("href"), href).href);
      for (const image of all("[src]", part.content)) image.setAttribute("src", new URL(image.getAttribute("src"), href).href);
      pieces.set(part.dataset.part, part.content);
    }
    return pieces.size ? { slug, piece: (name) => document.importNode(pieces.get(name), true) } : null;
  };
  const parts = (slug) => {
    if (!fetched.has(slug)) fetched.set(slug, fetchParts(slug).catch(() => (fetched.delete(slug), undefined)));
    return fetched.get(slug);
  };
  /** The parts of the sheets that are there; the page says what is not. */
  const partsOf = async (items) => {
    const found = await Promise.all(items.map((item) => parts(item.slug)));
    one("[data-short]").hidden = !found.includes(null);
    one("[data-broken]").hidden = !found.includes(undefined);
    return found;
  };
  const nameOf = (sheet) => one("a", sheet.piece("name")).textContent;

  // The pages. What a server could not know (a list in this browser; in an export, the address) is filled in here.
  const isShell = page && page.hasAttribute("data-shell");
  const setLinks = (slugs, isChosen) => {
    for (const link of all("[data-to]", page)) {
      link.dataset.first ??= link.textContent;
      link.href = address(link.dataset.to === "note" ? words.note : words.compare, of(slugs.slice(0, MAX.shown)));
      link.hidden = slugs.length === 0;
      link.textContent = isChosen ? link.dataset.chosen : link.dataset.first;
    }
  };
  const followLanguages = (query) => {
    for (const link of all(".languages a")) link.href = address(link.getAttribute("href").split("?")[0], query);
  };

  const fillSideBySide = async () => {
    const asked = read(location.search);
    followLanguages(write(asked));
    const found = (await partsOf(asked.items)).filter(Boolean);
    const sheets = found.slice(0, MAX.shown);
    const slugs = sheets.map((sheet) => sheet.slug);
    one("[data-cut]").hidden = found.length <= MAX.shown;
    for (const slot of all("[data-slot]", page)) slot.append(...sheets.map((sheet) => sheet.piece(slot.dataset.slot)));
    for (const row of all(".compare > tbody > tr", page)) row.hidden = !one("td:not(.none)", row);
    all("[data-remove]", page).forEach((link, at) => {
      link.href = address(words.compare, of(slugs.filter((slug) => slug !== slugs[at])));
    });
    one("[data-table]").hidden = slugs.length === 0;
    one("[data-few]").hidden = slugs.length > (page.dataset.choice === "compare" ? 1 : 0);
    setLinks(slugs);
    const room = one("[data-room]", page);
    if (!room) return;
    room.hidden = slugs.length >= MAX.shown;
    for (const option of all("option", room)) if (slugs.includes(option.value)) option.remove();
    one("[data-chosen]", room).append(...slugs.map((slug) => Object.assign(document.createElement("input"), { type: "hidden", name: "s", value: slug })));
  };

  /** Fills the words of an undo line: `{title}` and the like. */
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const listPage = () => {
    const shared = read(location.search);
    const isShared = shared.items.length > 0;
    const [sharedPart, ownPart] = [one("[data-shared]"), one("[data-own]")];
    const [undoText, undoButton, erase] = [one("[data-undo-text]"), one("[data-undo]"), one("[data-erase]")];
    // What is taken back is the one act: whatever was done since, here or in another tab, stays.
    let restore = null;
    const offerUndo = (text, takeBack = null) => {
      restore = takeBack;
      undoText.textContent = text;
      undoButton.hidden = !takeBack;
      if (takeBack) undoButton.focus();
    };
    undoButton.addEventListener("click", () => {
      const list = load();
      if (!restore(list)) return tell(undoText, words.full);
      if (!keep(list)) return;
      offerUndo(undoText.dataset.restored);
      one(isShared ? "[data-erase]" : "#list-title").focus();
    });
    erase.addEventListener("click", () => {
      const earlier = load();
      if (keep(read(""))) offerUndo(undoText.dataset.erased, (list) => {
        const since = list.items.splice(0, Infinity, ...earlier.items);
        list.title ||= earlier.title;
        return merge(list, since);
      });
    });
    picks.push(() => {
      erase.hidden = load().items.length === 0;
    });
    const offerFile = (current) => {
      const button = one("[data-download]");
      button.hidden = false;
      button.addEventListener("click", () => {
        const list = current();
        const { title: untitled, summary } = button.dataset;
        const text = file(list, { untitled, summary, day: new Date().toISOString().slice(0, 10) });
        const href = URL.createObjectURL(new Blob([text], { type: "text/markdown;charset=utf-8" }));
        Object.assign(document.createElement("a"), { href, download: fileName(list.title, document.documentElement.lang) }).click();
        setTimeout(() => URL.revokeObjectURL(href), 10000);
      });
    };
    if (isShared) readShared(shared, sharedPart, { tellFull: () => offerUndo(words.full), offerFile });
    else keepOwn(ownPart, { offerUndo, undoText, offerFile });
    refresh();
  };

  // A list in the address: to read, and to take over. One's own is never lost without a question.
  const readShared = async (shared, part, { tellFull, offerFile }) => {
    const question = one("[data-take-question]", part);
    const own = new URL(words.list, location.href).href;
    const take = (list) => {
      // Nothing is taken of a list that does not fit.
      if (!merge(list, shared.items)) return tellFull();
      list.title ||= shared.title;
      if (keep(list)) location.assign(own);
    };
    one("[data-take]", part).hidden = false;
    one("[data-take-over]", part).addEventListener("click", () => {
      if (load().items.length === 0) return take(read(""));
      question.hidden = false;
      question.focus();
    });
    one("[data-take-add]", part).addEventListener("click", () => take(load()));
    one("[data-take-replace]", part).addEventListener("click", () => take(read("")));
    offerFile(() => shared);
    if (!isShell) return;
    followLanguages(write(shared));
    const heading = one("[data-heading]");
    document.title = document.title.replace(heading.textContent, heading.dataset.heading);
    heading.textContent = heading.dataset.heading;
    one("[data-lead]").textContent = one("[data-lead]").dataset.lead;
    const sheets = (await partsOf(shared.items)).map((sheet, at) => sheet && { ...sheet, note: shared.items[at].note }).filter(Boolean);
    one("[data-title]", part).textContent = shared.title || one("[data-title]", part).dataset.untitled;
    sheets.forEach((sheet, at) => {
      const item = one("template[data-item]", part).content.firstElementChild.cloneNode(true);
      one("[data-n]", item).textContent = at + 1;
      one("[data-slot=card]", item).append(sheet.piece("card"));
      one("[data-note]", item).textContent = sheet.note;
      one("[data-note-line]", item).hidden = !sheet.note;
      one("[data-items]", part).append(item);
    });
    part.hidden = one("[data-tools]").hidden = sheets.length === 0;
    one("[data-none]").hidden = sheets.length > 0;
    setLinks(sheets.map((sheet) => sheet.slug));
  };

  // The list of this browser: ordered, annotated, shared.
  const keepOwn = (part, { offerUndo, undoText, offerFile }) => {
    const place = one("[data-items]", part);
    const title = one("input[data-title]", part);
    const rows = new Map();
    const change = (slug, work) => {
      const list = load();
      const at = list.items.findIndex((item) => item.slug === slug);
      if (at >= 0) work(list, at);
    };
    const move = (slug, name, step, [button, other]) => change(slug, (list, at) => {
      const to = at + step;
      if (to < 0 || to >= list.items.length) return;
      list.items.splice(to, 0, ...list.items.splice(at, 1));
      if (!keep(list)) return;
      (button.disabled ? other : button).focus();
      offerUndo(fill(undoText.dataset.moved, { title: name(), n: to + 1, of: list.items.length }));
    });
    const drop = (slug, name) => change(slug, (list, at) => {
      const [item] = list.items.splice(at, 1);
      if (keep(list)) offerUndo(fill(undoText.dataset.removed, { title: name() }), (now) => {
        if (holds(now, slug)) return true;
        if (now.items.length >= MAX.items) return false;
        now.items.splice(at, 0, item);
        return true;
      });
    });
    const newRow = ({ slug }) => {
      const row = one("template[data-item]", part).content.firstElementChild.cloneNode(true);
      const [up, down, note] = [one("[data-up]", row), one("[data-down]", row), one("textarea[data-note]", row)];
      let known = slug;
      const name = () => known;
      note.id = `note-${slug}`;
      one("[data-note-label]", row).htmlFor = note.id;
      note.addEventListener("input", () => {
        fit(note);
        change(slug, (list, at) => {
          list.items[at].note = note.value;
          keep(list);
        });
      });
      up.addEventListener("click", () => move(slug, name, -1, [up, down]));
      down.addEventListener("click", () => move(slug, name, 1, [down, up]));
      one("[data-drop]", row).addEventListener("click", () => drop(slug, name));
      one("[data-choose]", row).addEventListener("change", () => refresh());
      parts(slug).then((sheet) => {
        if (sheet) {
          known = nameOf(sheet);
          one("[data-slot=card]", row).append(sheet.piece("card"));
        }
        one("[data-missing]", row).hidden = sheet !== null;
        if (sheet === undefined) one("[data-broken]").hidden = false;
        for (const hidden of all("[data-name]", row)) hidden.textContent = ` – ${known}`;
      });
      return row;
    };
    /** As many lines as the text needs on a phone, within reason. */
    const fit = (note) => {
      const lines = note.value.split("\n").reduce((n, line) => n + 1 + Math.floor(line.length / 36), 0);
      note.rows = Math.min(Math.max(lines, 3), 16);
    };
    // What the reader is writing here stays as it stands; what was written in another tab comes.
    const show = (field, text, isElsewhere) => {
      if (isElsewhere || document.activeElement !== field) field.value = text;
    };
    const sync = (list, isElsewhere) => {
      const slugs = list.items.map((item) => item.slug);
      for (const [slug, row] of rows) {
        if (!slugs.includes(slug)) {
          row.remove();
          rows.delete(slug);
        }
      }
      list.items.forEach((item, at) => {
        if (!rows.has(item.slug)) rows.set(item.slug, newRow(item));
        const row = rows.get(item.slug);
        if (place.children[at] !== row) place.insertBefore(row, place.children[at] ?? null);
        one("[data-n]", row).textContent = at + 1;
        one("[data-up]", row).disabled = at === 0;
        one("[data-down]", row).disabled = at === slugs.length - 1;
        const note = one("textarea[data-note]", row);
        show(note, item.note, isElsewhere);
        fit(note);
        one("[data-note-text]", row).textContent = item.note;
        one("[data-note-line]", row).hidden = !item.note;
      });
      show(title, list.title, isElsewhere);
      one("[data-title-text]", part).textContent = list.title;
      const chosen = slugs.filter((slug) => one("[data-choose]", rows.get(slug)).checked);
      setLinks(chosen.length ? chosen : slugs, chosen.length > 0);
      const whole = new URL(address(words.list, write(list)), location.href).href;
      one("[data-copy]", page).dataset.copy = one("[data-address]", page).href = whole;
      const isTooLong = whole.length > MAX.address;
      one("[data-copy]", page).hidden = isTooLong || !navigator.clipboard;
      one("[data-address]", page).hidden = isTooLong;
      one("[data-too-long]").hidden = !isTooLong;
      one("[data-long-address]").hidden = isTooLong || whole.length < 4000;
      part.hidden = one("[data-tools]").hidden = slugs.length === 0;
      one("[data-none]").hidden = slugs.length > 0;
    };
    title.addEventListener("input", () => {
      const list = load();
      list.title = title.value;
      keep(list);
    });
    offerFile(load);
    picks.push(sync);
  };

  if (page?.dataset.choice === "list") listPage();
  else if (isShell) fillSideBySide();
})();
