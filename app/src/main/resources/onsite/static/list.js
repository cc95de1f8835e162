// The list filters while one types; the address always says what is shown.
import { fetchPage, isTyping, takeParts, say } from "./page.js";

const form = document.getElementById("filters");
let running = null;
let wait = 0;

function address() {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== "") asked.set(name, value);
  const query = asked.toString();
  return form.action + (query ? "?" + query : "");
}

async function show(url, remember) {
  running?.abort();
  running = new AbortController();
  try {
    const html = await fetchPage(url, { signal: running.signal });
    takeParts(html, ["results"]);
    if (remember) history.replaceState(null, "", url);
    say(document.getElementById("count").textContent);
  } catch (error) {
    if (error.name !== "AbortError") document.getElementById("count").textContent = error.message;
  }
}

form.addEventListener("change", (event) => {
  if (event.target.type !== "search") show(address(), true);
});
document.getElementById("search").addEventListener("input", () => {
  clearTimeout(wait);
  wait = setTimeout(() => show(address(), true), 80);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(wait);
  show(address(), true);
});

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (event.key.toLowerCase() !== "r" || isTyping(event.target) || document.querySelector("dialog[open]")) return;
  const random = document.getElementById("random");
  if (random) {
    event.preventDefault();
    random.click();
  }
});
