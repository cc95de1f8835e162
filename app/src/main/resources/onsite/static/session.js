// A round: clocks, notes that save themselves, the editor once it is open, runs, and the line to
// the interviewer.
import { fetchPage, say, takeParts } from "./page.js";
import { openLine, tickClocks } from "./live.js";

const byId = (id) => document.getElementById(id);
const session = byId("session");
const address = `/interview/session/${session.dataset.id}`;
const SOON = 600;
const AT_ONCE = 150;

tickClocks();

/** Calls once, some time after the last of many calls. */
function later(millis, call) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(call, millis);
  };
}

// Notes
const notes = byId("notes");
if (notes) {
  let kept = notes.value;
  const save = async () => {
    const text = notes.value;
    if (text === kept) return;
    try {
      await fetchPage(`${address}/notes`, { method: "POST", body: new URLSearchParams(new FormData(byId("notes-form"))), keepalive: text.length < 15_000 });
      kept = text;
      byId("notes-state").textContent = notes.value === text ? "Saved" : "Saving…";
    } catch (error) {
      byId("notes-state").textContent = error.message;
    }
  };
  const soon = later(1500, save);
  notes.addEventListener("input", () => {
    byId("notes-state").textContent = "Saving…";
    soon();
  });
  addEventListener("pagehide", save);
}

// The line to the interviewer
let tell = () => false;
let typed = null;
if (session.dataset.live) {
  tell = openLine(`${address}/live`, {
    onOpen: (send) => {
      if (typed) send(typed());
      look(); // something may have changed since the page was made
    },
    onLost: () => presence(false),
    onMessage: (message) => {
      if (message.type === "presence") presence(message.there);
      else if (message.type === "changed") look();
    },
  });
}

function presence(there) {
  const line = byId("presence");
  if (!line) return;
  line.dataset.there = String(there);
  line.textContent = there ? "The interviewer is here" : "No interviewer";
}

/** Takes what the interviewer changed; forms that are being filled stay as they are. */
async function look() {
  try {
    const html = await fetchPage(location.pathname);
    const page = new DOMParser().parseFromString(html, "text/html");
    const phase = page.getElementById("session")?.dataset.phase;
    if (phase !== session.dataset.phase) {
      location.reload();
      return;
    }
    const hints = document.querySelectorAll("#hints li").length;
    const said = document.querySelectorAll("#said-panel li").length;
    takeParts(html, ["said-panel", "hints", ...(page.querySelector("#rubric-panel form") ? [] : ["rubric-panel"])]);
    if (document.querySelectorAll("#hints li").length > hints) say("There is a hint");
    if (document.querySelectorAll("#said-panel li").length > said) say("The interviewer says something");
  } catch {
    // The next word of a change looks again.
  }
}

// The editor
if (byId("code")) await startEditor(JSON.parse(byId("code").textContent));

async function startEditor(problem) {
  const [{ makeEditor }, { follow }] = await Promise.all([import("./editor.js"), import("./judging.js")]);
  const nonce = document.querySelector("meta[name=csp-nonce]").content;
  let language = problem.language;
  const texts = Object.fromEntries(Object.entries(problem.languages).map(([id, { text }]) => [id, text]));
  let busy = false;

  const json = (path, method, body) =>
    fetch(`${address}/${path}`, {
      method,
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify(body),
      keepalive: method === "PUT" && body.source.length < 50_000,
    });
  const now = () => ({ item: problem.item, language, source: texts[language] });

  const keep = async () => {
    unsaved = false;
    try {
      const response = await json("code", "PUT", now());
      if (!response.ok) throw new Error(String(response.status));
      byId("saved").textContent = unsaved ? "Saving…" : "Saved";
    } catch {
      unsaved = true;
      byId("saved").textContent = "Not saved: Onsite does not answer";
    }
  };
  let unsaved = false;
  const keepSoon = later(SOON, keep);
  addEventListener("pagehide", () => unsaved && keep());

  typed = () => ({ type: "code", item: problem.item, language, text: texts[language] });
  const tellSoon = later(AT_ONCE, () => tell(typed()));
  const changed = () => {
    unsaved = true;
    byId("saved").textContent = "Saving…";
    keepSoon();
    if (problem.live) tellSoon();
  };

  const editor = makeEditor({
    host: byId("editor"),
    nonce,
    language,
    text: texts[language],
    keys: [{ key: "Mod-Enter", run: () => (start("run"), true), shift: () => (start("submit"), true) }],
    onChange: (text) => {
      texts[language] = text;
      changed();
    },
  });
  if (problem.live) tell(typed());

  byId("languages").addEventListener("change", (event) => {
    if (event.target.name !== "language") return;
    language = event.target.value;
    editor.speak(language, texts[language]);
    changed();
  });

  const words = (text) => (byId("progress-words").textContent = text);
  const trouble = (text) => {
    byId("trouble").hidden = !text;
    byId("trouble").textContent = text;
  };
  const setBusy = (is) => {
    busy = is;
    for (const id of ["run", "submit"]) byId(id).setAttribute("aria-disabled", String(is));
  };

  function watch(id) {
    setBusy(true);
    follow(id, {
      onStep: (step) => words(step),
      onEnd: async (name) => {
        try {
          if (name === "verdict") {
            takeParts(await fetchPage(location.pathname), ["runs", "session-head"]);
            say(document.querySelector("#runs .verdict-line .verdict")?.textContent.trim() ?? "Judged");
            words("");
          } else words(name === "lost" ? "The connection is lost. Reload to look again." : "Not judged yet: it will be at Onsite's next start.");
        } catch (error) {
          trouble(error.message);
        } finally {
          setBusy(false);
        }
      },
    });
  }

  async function start(what) {
    if (busy) return;
    setBusy(true);
    trouble("");
    words("Sending");
    try {
      await keep();
      const response = await json(what, "POST", now());
      const answer = await response.json().catch(() => ({}));
      if (!response.ok) throw new Error(answer.detail ?? `Onsite answered ${response.status}.`);
      watch(answer.id);
    } catch (error) {
      setBusy(false);
      words("");
      trouble(error instanceof TypeError ? "Onsite does not answer. Is it still running?" : error.message);
    }
  }

  byId("run").addEventListener("click", () => start("run"));
  byId("submit").addEventListener("click", () => start("submit"));
  byId("runs").parentElement.addEventListener("click", (event) => {
    const at = event.target.closest("[data-line]");
    if (at) editor.goTo(Number(at.dataset.line), Number(at.dataset.column));
  });
  const before = document.querySelector("#runs .result");
  if (before?.dataset.pending) watch(before.dataset.id);
}
