// What every page does: theme, keys, swapping a part of the page, copying.
const root = document.documentElement;

export const onMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** Keeps a value in the browser; says nothing where storage is shut off. */
export function keep(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // A private window may refuse; the server still holds drafts.
  }
}

export function kept(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Says a sentence to a screen reader. */
export function say(text) {
  document.getElementById("said").textContent = text;
}

/** Replaces the parts of this page that have one of these ids by the same parts of another page. */
export function takeParts(html, ids) {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const id of ids) {
    const here = document.getElementById(id);
    const there = page.getElementById(id);
    if (here && there) here.replaceWith(document.adoptNode(there));
  }
  document.dispatchEvent(new CustomEvent("onsite:parts", { detail: ids }));
}

/** Fetches a page of this site as text; fails with a sentence that can be shown. */
export async function fetchPage(url, init = {}) {
  let response;
  try {
    response = await fetch(url, { ...init, headers: { Accept: "text/html", ...init.headers } });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Error("Onsite does not answer. Is it still running? Nothing you wrote is lost.", { cause: error });
  }
  if (!response.ok) throw new Error(`Onsite answered ${response.status} to ${new URL(url, location.href).pathname}.`);
  return response.text();
}

function switchTheme() {
  const next = root.dataset.shown === "dark" ? "light" : "dark";
  root.dataset.theme = next;
  root.dataset.shown = next;
  keep("onsite.theme", next);
  say(`${next === "dark" ? "Dark" : "Light"} theme`);
}

function showKeys() {
  const dialog = document.getElementById("keys");
  if (!dialog.open) dialog.showModal();
}

export function isTyping(target) {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape" && event.target.matches?.("input[type=search]")) {
    event.target.blur();
    return;
  }
  if (isTyping(event.target)) return;
  if (event.key === "?") {
    event.preventDefault();
    showKeys();
  } else if (event.key === "/") {
    const search = document.getElementById("search");
    if (search && search.checkVisibility({ visibilityProperty: true })) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  }
});

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("button");
  if (!button) return;
  if (button.matches("[data-do=theme]")) switchTheme();
  else if (button.matches("[data-do=keys]")) showKeys();
  else if (button.matches("[data-copy]")) copy(button);
});

async function copy(button) {
  const text = document.getElementById(button.dataset.copy)?.textContent ?? "";
  try {
    await navigator.clipboard.writeText(text);
    say("Copied");
    const words = button.querySelector(".words");
    if (words && !words.dataset.before) {
      words.dataset.before = words.textContent;
      words.textContent = "Copied";
      setTimeout(() => {
        words.textContent = words.dataset.before;
        delete words.dataset.before;
      }, 1500);
    }
  } catch {
    say("The browser refused to copy");
  }
}

// A form with data-parts="id id" works without this script too: it then loads the whole page.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  const parts = form.dataset.parts?.split(" ");
  if (!parts) return;
  event.preventDefault();
  const button = event.submitter;
  if (form.dataset.busy) return;
  form.dataset.busy = "true";
  try {
    const html = await fetchPage(form.action, { method: form.method, body: new URLSearchParams(new FormData(form)) });
    takeParts(html, parts);
    const next = form.dataset.focus ? document.getElementById(form.dataset.focus) : null;
    next?.focus();
  } catch (error) {
    const line = document.createElement("p");
    line.className = "notice bad";
    line.setAttribute("role", "alert");
    line.textContent = error.message;
    form.parentElement.querySelector(":scope > .notice.bad")?.remove();
    form.after(line);
    button?.focus();
  } finally {
    delete form.dataset.busy;
  }
});

/** Tabs as the ARIA practices ask: arrows move, the chosen panel shows. */
export function tabs(list, onChoose = () => {}) {
  const all = [...list.querySelectorAll("[role=tab]")];
  const choose = (tab, focus) => {
    for (const each of all) {
      const chosen = each === tab;
      each.setAttribute("aria-selected", String(chosen));
      each.tabIndex = chosen ? 0 : -1;
      const panel = document.getElementById(each.getAttribute("aria-controls"));
      if (panel && panel.getAttribute("role") === "tabpanel") panel.hidden = !chosen;
    }
    if (focus) tab.focus();
    onChoose(tab);
  };
  list.addEventListener("click", (event) => {
    const tab = event.target.closest("[role=tab]");
    if (tab) choose(tab, false);
  });
  list.addEventListener("keydown", (event) => {
    const at = all.indexOf(document.activeElement);
    if (at < 0) return;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(all[(to + all.length) % all.length], true);
  });
  return (id) => {
    const tab = all.find((each) => each.id === id);
    if (tab) choose(tab, false);
  };
}

if (onMac) {
  for (const key of document.querySelectorAll("kbd")) if (key.textContent === "Ctrl") key.textContent = "⌘";
}
