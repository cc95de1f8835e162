// A submission's own page: waits for the verdict if it is not there yet.
import { fetchPage, takeParts, say } from "./page.js";
import { colourAll } from "./highlight.js";
import { follow } from "./judging.js";

colourAll();

const result = document.getElementById("result");
if (result.dataset.pending) {
  follow(result.dataset.id, {
    onStep: (words) => (result.querySelector(".hint-line").textContent = words),
    onEnd: async (name) => {
      if (name !== "verdict") {
        result.querySelector(".hint-line").textContent =
          name === "lost" ? "The connection is lost. Reload to look again." : "Not judged yet. A submission is judged at the next start; a run on samples has to be started again.";
        return;
      }
      takeParts(await fetchPage(location.href), ["result"]);
      say(document.querySelector("#result .verdict").textContent);
    },
  });
}

document.addEventListener("click", (event) => {
  if (!event.target.closest?.("[data-line]")) return;
  document.querySelector(".numbered")?.scrollIntoView({ block: "start" });
});
