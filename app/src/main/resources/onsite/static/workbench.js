// The page on which a problem is solved: editor, drafts, runs, result.
import { fetchPage, keep, kept, say, tabs, takeParts } from "./page.js";
import { makeEditor } from "./editor.js";
import { makeDrafts } from "./drafts.js";
import { makePanes } from "./panes.js";
import { follow, handIn } from "./judging.js";
import { colourAll } from "./highlight.js";

const byId = (id) => document.getElementById(id);
const problem = JSON.parse(byId("code").textContent);
const nonce = document.querySelector("meta[name=csp-nonce]").content;
const bench = byId("bench");
const asked = new URLSearchParams(location.search);

let language = asked.get("language") ?? kept("onsite.language") ?? problem.language;
if (!problem.languages[language]) language = problem.language;

// Panes and tabs
makePanes(bench);
const showPane = tabs(document.querySelector(".phone-tabs"), (tab) => (bench.dataset.shown = tab.id.slice("show-".length)));
const aboutTabs = byId("about-tabs");
const showAbout = tabs(aboutTabs, (tab) => {
  const name = tab.id.slice("tab-".length);
  history.replaceState(null, "", name === "statement" ? location.pathname + location.search : "#" + name);
  byId("about-body").scrollTop = 0;
});
const showResult = tabs(byId("result-tabs"));
const openAtHash = () => {
  const name = location.hash.slice(1);
  if (["interview", "editorial", "history"].includes(name)) showAbout("tab-" + name);
};
addEventListener("hashchange", openAtHash);
openAtHash();

// Editor and drafts
const saved = byId("saved");
const drafts = makeDrafts({
  ...problem,
  onState: (state) =>
    (saved.textContent = { saving: "Saving…", saved: "Saved", offline: "Saved in this browser only" }[state]),
});
let undoTimer = 0;
let statedBefore = "";
/** Puts other code and its statement in place of what is there. */
const replaceAll = (text, statement, words) => {
  statedBefore = stated.value;
  stated.value = statement;
  editor.replace(text);
  byId("undo-words").textContent = words;
  byId("undo-line").hidden = false;
  clearTimeout(undoTimer);
  undoTimer = setTimeout(() => (byId("undo-line").hidden = true), 20_000);
};

const stated = byId("stated");
stated.value = drafts.statedBy(language);
const save = (text) => drafts.save(language, text, stated.value);

const editor = makeEditor({
  host: byId("editor"),
  nonce,
  language,
  text: drafts.of(language),
  keys: [
    { key: "Mod-Enter", run: () => (runNow(), true), shift: () => (submit(), true) },
  ],
  onChange: save,
});
stated.addEventListener("change", () => save(editor.text()));

function showLanguage() {
  for (const radio of document.getElementsByName("language")) radio.checked = radio.value === language;
  const { available, label } = problem.languages[language];
  const missing = byId("missing");
  missing.hidden = available;
  if (!available) {
    missing.textContent = `${label} is not installed on this machine, so it can't be judged here. `;
    const link = document.createElement("a");
    link.href = "/setup";
    link.textContent = "How to install it";
    missing.append(link);
  }
  update();
}

byId("languages").addEventListener("change", (event) => {
  if (event.target.name !== "language") return;
  language = event.target.value;
  keep("onsite.language", language);
  byId("undo-line").hidden = true;
  stated.value = drafts.statedBy(language);
  editor.speak(language, drafts.of(language));
  showLanguage();
});

byId("reset").addEventListener("click", () => {
  const { starter, label } = problem.languages[language];
  if (editor.text() === starter) {
    say("This is the starting code already");
    return;
  }
  replaceAll(starter, "", `The code is back at its start in ${label}.`);
  say("Reset. Undo is offered above the code.");
});
byId("undo").addEventListener("click", () => {
  stated.value = statedBefore;
  editor.undo();
  byId("undo-line").hidden = true;
  editor.focus();
});

// Runs
let stopFollowing = () => {};
let busy = false;

function update() {
  for (const button of [byId("run"), byId("submit"), byId("run-input")]) {
    button.setAttribute("aria-disabled", String(busy || !problem.languages[language].available));
  }
}

function showTrouble(text, where = "trouble") {
  for (const id of ["trouble", "input-trouble"]) {
    byId(id).hidden = id !== where || !text;
    byId(id).textContent = id === where ? text : "";
  }
}

// A wait that can be felt is counted, and explained when nothing runs yet.
let stepWords = "";
let began = 0;
let ticking = 0;

function tellProgress() {
  const seconds = Math.floor((Date.now() - began) / 1000);
  const why = seconds >= 3 && !stepWords.startsWith("Running") ? ". The first run of a problem takes longer: its tests are made and its limits measured" : "";
  byId("progress-words").textContent = stepWords + (seconds >= 2 ? `, ${seconds} s` : "") + why;
}

function showProgress(words, share) {
  byId("progress").hidden = false;
  byId("result").hidden = true;
  stepWords = words;
  if (!ticking) {
    began = Date.now();
    ticking = setInterval(tellProgress, 500);
  }
  tellProgress();
  byId("progress-fill").style.transform = `scaleX(${share})`;
}

function end() {
  busy = false;
  clearInterval(ticking);
  ticking = 0;
  byId("progress").hidden = true;
  byId("result").hidden = false;
  update();
}

async function take(id, marks) {
  takeParts(await fetchPage(`/submissions/${id}`), ["result"]);
  if (marks) markLines();
  const result = byId("result");
  byId("panel-result").parentElement.scrollTop = 0;
  const verdict = result.querySelector(".verdict-line .verdict")?.textContent ?? "";
  const tests = result.querySelector(".verdict-line dd")?.textContent ?? "";
  say(`${verdict.trim()}. ${tests ? `Tests ${tests.replace("/", "of")}` : ""}`);
  if (result.dataset.scope === "all") await refresh();
}

/** What a submission changes elsewhere on the page: state, history, and the editorial that it may open. */
async function refresh() {
  takeParts(await fetchPage(location.pathname), ["problem-facts", "history", "editorial-panel"]);
}

function watch(id) {
  busy = true;
  update();
  stopFollowing();
  stopFollowing = follow(id, {
    onStep: showProgress,
    onEnd: async (name) => {
      try {
        if (name === "verdict") await take(id, true);
        else if (name === "postponed") showTrouble("This run was interrupted. A submission is judged at Onsite's next start; samples and your own input have to be run again.");
        else showTrouble("The connection to Onsite is lost. What was submitted is kept: reload to look again.");
      } catch (error) {
        showTrouble(error.message);
      } finally {
        end();
      }
    },
  });
}

async function start(scope, inputs) {
  if (busy) return;
  if (!problem.languages[language].available) {
    say(`${problem.languages[language].label} is not installed here`);
    return;
  }
  busy = true;
  update();
  showTrouble("");
  editor.mark([]);
  if (scope !== "custom") revealResult();
  showProgress("Sending", 0);
  try {
    const id = await handIn({ slug: problem.slug, language, source: editor.text(), stated: stated.value, inputs, scope });
    revealResult();
    watch(id);
  } catch (error) {
    end();
    showTrouble(error.message, scope === "custom" ? "input-trouble" : "trouble");
  }
}

function revealResult() {
  showPane("show-result");
  showResult("tab-result");
}

const submit = () => start("all");
const inputShown = () => !byId("panel-input").hidden;
const runNow = () => (inputShown() ? start("custom", byId("input").value) : start("samples"));

byId("run").addEventListener("click", () => start("samples"));
byId("submit").addEventListener("click", submit);
byId("input-form").addEventListener("submit", (event) => {
  event.preventDefault();
  start("custom", byId("input").value);
});

// Marks at the lines that the compiler or a crash names
function markLines() {
  const result = byId("result");
  if (result.dataset.language !== language) return;
  editor.mark(
    [...result.querySelectorAll("[data-line]")].map((at) => ({
      line: Number(at.dataset.line),
      column: Number(at.dataset.column),
      severity: at.dataset.severity,
      text: at.dataset.text ?? at.parentElement.querySelector("pre").textContent,
    })),
  );
}
byId("panel-result").addEventListener("click", (event) => {
  const at = event.target.closest("[data-line]");
  if (!at) return;
  showPane("show-editor");
  editor.goTo(Number(at.dataset.line), Number(at.dataset.column));
});

// Examples become input
document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-take]");
  if (!button) return;
  const input = byId("input");
  input.value = byId(button.dataset.take).textContent;
  input.dispatchEvent(new Event("input"));
  showPane("show-result");
  showResult("tab-input");
  input.focus();
});
const inputKey = `onsite.input.${problem.slug}`;
const inputBefore = kept(inputKey);
if (inputBefore !== null) byId("input").value = inputBefore;
byId("input").addEventListener("input", () => {
  keep(inputKey, byId("input").value);
  byId("input-trouble").hidden = true;
});

// Keys outside the editor
document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented) return;
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
    event.preventDefault();
    if (event.shiftKey) submit();
    else runNow();
  } else if (event.altKey && !event.ctrlKey && !event.metaKey && ["1", "2", "3"].includes(event.key)) {
    event.preventDefault();
    const name = ["statement", "editor", "result"][Number(event.key) - 1];
    showPane("show-" + name);
    if (name === "editor") editor.focus();
    else byId("pane-" + name).focus();
  }
});

// What was there before
showLanguage();
colourAll();
const before = byId("result");
if (before.dataset.pending) {
  showProgress("Being judged", 0);
  watch(before.dataset.id);
} else if (before.dataset.id && problem.lastSource === editor.text()) {
  markLines();
}

if (asked.has("load")) {
  loadSubmission(asked.get("load"));
  asked.delete("load");
  const rest = asked.toString();
  history.replaceState(null, "", location.pathname + (rest ? "?" + rest : "") + location.hash);
}

async function loadSubmission(id) {
  try {
    const response = await fetch(`/api/v1/submissions/${encodeURIComponent(id)}`, { headers: { Accept: "application/json" } });
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.detail);
    const source = Object.values(answer.files)[0];
    if (source === editor.text()) return;
    replaceAll(source, answer.stated ?? "", "An earlier submission is in the editor now.");
    showPane("show-editor");
    say("An earlier submission is in the editor now. Undo is offered above the code.");
  } catch (error) {
    showTrouble(error.message);
  }
}
