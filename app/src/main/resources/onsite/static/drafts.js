// Drafts: every edit goes to the browser at once and to the server soon after, so that neither a
// reload nor another browser loses anything. The newer of the two is what the editor opens with.
import { keep, kept } from "./page.js";

const SOON = 600;

export function makeDrafts({ slug, languages, onState }) {
  const key = (language) => `onsite.draft.${slug}.${language}`;
  const waiting = new Map();

  function here(language) {
    try {
      const found = JSON.parse(kept(key(language)) ?? "null");
      return typeof found?.text === "string" ? found : null;
    } catch {
      return null;
    }
  }

  async function send(language) {
    const draft = waiting.get(language);
    if (!draft) return;
    clearTimeout(draft.timer);
    waiting.delete(language);
    try {
      const response = await fetch(`/api/v1/drafts/${slug}/${language}`, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ source: draft.text, complexity: draft.stated || null }),
        keepalive: draft.text.length < 50_000,
      });
      if (!response.ok) throw new Error(String(response.status));
      onState(waiting.has(language) ? "saving" : "saved");
    } catch {
      onState("offline");
    }
  }

  addEventListener("pagehide", () => [...waiting.keys()].forEach(send));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") [...waiting.keys()].forEach(send);
  });

  function newest(language) {
    const { draft, starter, stated, draftAt } = languages[language];
    const browser = here(language);
    return browser && browser.at >= draftAt ? browser : { text: draft ?? starter, stated };
  }

  return {
    /** What the editor opens with. */
    of: (language) => newest(language).text,
    /** The time complexity that the draft states, or "". */
    statedBy: (language) => newest(language).stated ?? "",
    save(language, text, stated) {
      keep(key(language), JSON.stringify({ text, stated, at: Date.now() }));
      clearTimeout(waiting.get(language)?.timer);
      waiting.set(language, { text, stated, timer: setTimeout(() => send(language), SOON) });
      onState("saving");
    },
    flush: () => Promise.all([...waiting.keys()].map(send)),
  };
}
