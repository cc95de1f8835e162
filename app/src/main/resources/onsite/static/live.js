// What candidate and interviewer share: clocks that tick, and a line to the server that comes back.
const STILL_THERE = 30_000;
const WAIT_MAX = 10_000;

const two = (number) => String(number).padStart(2, "0");

/** Lets every clock of the page tick from where the server said it stands; parts may be replaced. */
export function tickClocks() {
  const seen = new WeakMap();
  const tick = () => {
    for (const clock of document.querySelectorAll(".clock")) {
      if (!seen.has(clock)) seen.set(clock, performance.now());
      const passed = clock.dataset.ticking ? (performance.now() - seen.get(clock)) / 1000 : 0;
      const seconds = Math.floor(Number(clock.dataset.seconds) + passed);
      const words = `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
      const time = clock.querySelector(".time");
      if (time.textContent !== words) time.textContent = words;
      clock.classList.toggle("over", seconds > Number(clock.dataset.most));
    }
  };
  tick();
  setInterval(tick, 500);
}

/**
 * A line to the server that is opened again when it breaks.
 *
 * @param onOpen called each time with what sends an object
 * @param onMessage called with each object that comes
 * @param onLost called when the line breaks
 * @returns what sends an object, and says whether it went
 */
export function openLine(path, { onOpen = () => {}, onMessage, onLost = () => {} }) {
  const url = new URL(path, location.href);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  let socket;
  let wait = 500;
  const send = (message) => {
    if (socket?.readyState !== WebSocket.OPEN) return false;
    socket.send(JSON.stringify(message));
    return true;
  };
  const open = () => {
    socket = new WebSocket(url);
    socket.addEventListener("open", () => {
      wait = 500;
      onOpen(send);
    });
    socket.addEventListener("message", (event) => onMessage(JSON.parse(event.data)));
    socket.addEventListener("close", () => {
      onLost();
      setTimeout(open, wait);
      wait = Math.min(2 * wait, WAIT_MAX);
    });
  };
  open();
  setInterval(() => socket.readyState === WebSocket.OPEN && socket.send(""), STILL_THERE);
  return send;
}
