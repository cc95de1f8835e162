// Splitters: dragged with a pointer, moved with arrows, back to the usual size with a double click.
import { keep } from "./page.js";

const root = document.documentElement;

export function makePanes(bench) {
  for (const splitter of bench.querySelectorAll(".splitter")) attach(splitter);
}

function attach(splitter) {
  const statement = splitter.dataset.pane === "statement";
  const across = () => statement || getComputedStyle(splitter.parentElement).flexDirection === "row";
  const name = () => (statement ? "statement" : across() ? "result-beside" : "result-below");
  const bounds = { low: statement ? 20 : 10, high: statement ? 70 : 80 };
  const pane = document.getElementById(splitter.getAttribute("aria-controls"));

  const share = () => {
    const whole = splitter.parentElement.getBoundingClientRect();
    const part = pane.getBoundingClientRect();
    return across() ? (100 * part.width) / whole.width : (100 * part.height) / whole.height;
  };
  const tell = () => {
    splitter.setAttribute("aria-valuenow", String(Math.round(share())));
    splitter.setAttribute("aria-orientation", across() ? "vertical" : "horizontal");
  };
  const set = (percent) => {
    const size = Math.min(bounds.high, Math.max(bounds.low, percent)).toFixed(1) + "%";
    root.style.setProperty("--" + name(), size);
    keep("onsite.pane." + name(), size);
    tell();
  };

  splitter.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    splitter.setPointerCapture(event.pointerId);
    splitter.classList.add("dragging");
    const move = (moved) => {
      const whole = splitter.parentElement.getBoundingClientRect();
      const at = across() ? (moved.clientX - whole.left) / whole.width : (moved.clientY - whole.top) / whole.height;
      set(100 * (statement ? at : 1 - at));
    };
    splitter.addEventListener("pointermove", move);
    const stop = () => {
      splitter.removeEventListener("pointermove", move);
      splitter.classList.remove("dragging");
    };
    splitter.addEventListener("pointerup", stop, { once: true });
    splitter.addEventListener("pointercancel", stop, { once: true });
  });
  splitter.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -2, ArrowUp: -2, ArrowRight: 2, ArrowDown: 2 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(share() + (statement ? step : -step));
  });
  splitter.addEventListener("dblclick", () => {
    root.style.removeProperty("--" + name());
    keep("onsite.pane." + name(), null);
    tell();
  });
  addEventListener("resize", tell);
  tell();
}
