// The interviewer's page: follows the candidate's editor, and looks again when something changed.
import { fetchPage, takeParts } from "./page.js";
import { openLine, tickClocks } from "./live.js";

const byId = (id) => document.getElementById(id);
const token = byId("interviewer").dataset.token;

tickClocks();

let newest = null;
function showCode() {
  // Of another round, which may be shown in a moment, it is only kept.
  if (newest?.session !== byId("round").dataset.session || !byId("live-code")) return;
  const code = byId("live-code");
  // Only what changed is touched, so that a selection and the place in it stay.
  if (code.textContent !== newest.text) code.textContent = newest.text;
  byId("live-language").textContent = { java: "Java", python: "Python", go: "Go" }[newest.language] ?? newest.language;
}

/** Whether the rubric was begun and not given: nothing may take it away. */
let grading = false;
document.addEventListener("change", (event) => {
  if (event.target.closest("#rubric-panel")) grading = true;
});
document.addEventListener("onsite:parts", (event) => {
  if (event.detail.includes("rubric-panel")) grading = false;
});

let looking = false;
let again = false;
/** Takes what changed; a form that is being filled stays as it is. */
async function look() {
  if (looking) {
    again = true;
    return;
  }
  looking = true;
  try {
    const html = await fetchPage(location.href);
    const page = new DOMParser().parseFromString(html, "text/html");
    const here = byId("round").dataset;
    const there = page.getElementById("round").dataset;
    const anew = here.number !== there.number || here.over !== there.over;
    if (anew && grading) {
      takeParts(html, ["rounds"]); // the next round is named there, and waits
      return;
    }
    const typing = document.activeElement?.matches?.("#scripts input[type=text]");
    takeParts(html, anew ? ["round", "rounds"] : ["rounds", "round-head", "work", ...(typing ? [] : ["scripts"])]);
    showCode();
  } catch {
    // The next word of a change, or of the line's return, looks again.
  } finally {
    looking = false;
    if (again) {
      again = false;
      look();
    }
  }
}

function presence(there, lost) {
  const line = byId("presence");
  line.dataset.there = String(there);
  line.textContent = lost ? "The connection is lost; trying again" : there ? "The candidate is here" : "The candidate is away";
}

openLine(`/interviewer/${token}/live`, {
  onOpen: look, // something may have changed since the page was made
  onLost: () => presence(false, true),
  onMessage: (message) => {
    if (message.type === "code") {
      newest = message;
      showCode();
    } else if (message.type === "presence") presence(message.there, false);
    else if (message.type === "changed") look();
  },
});
