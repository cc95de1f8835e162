// Hands in, follows the judging by server-sent events, and says how far it is.

/** Sends the code; answers the id of the run, or fails with a sentence. */
export async function handIn({ slug, language, source, stated, inputs, scope }) {
  const body = { problem: slug, language, source };
  if (inputs !== undefined) body.inputs = inputs;
  if (stated && scope === "all") body.complexity = stated;
  let response;
  try {
    response = await fetch(scope === "all" ? "/api/v1/submissions?wait=false" : "/api/v1/runs?wait=false", {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify(body),
    });
  } catch (error) {
    throw new Error("Onsite does not answer. Is it still running? Your code is kept in this browser.", { cause: error });
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.detail ?? `Onsite answered ${response.status}.`);
  return answer.id;
}

const words = {
  queued: ({ ahead }) => (ahead > 0 ? `Waiting: ${ahead} ahead` : "Waiting for a free core"),
  compiling: () => "Compiling",
  running: ({ done, total }) => (total > 0 ? `Running: ${done} of ${total} tests` : "Running"),
  explaining: () => "Verdict found; looking for what explains it",
};

/**
 * Follows one run. `onStep(words, share)` is told each step, `onEnd(event)` the last: `verdict`,
 * `postponed` or `lost`.
 *
 * @returns a function that stops following
 */
export function follow(id, { onStep, onEnd }) {
  const events = new EventSource(`/api/v1/submissions/${id}/events`);
  let failures = 0;
  for (const [name, say] of Object.entries(words)) {
    events.addEventListener(name, (event) => {
      failures = 0;
      const data = JSON.parse(event.data);
      onStep(say(data), name === "running" && data.total > 0 ? data.done / data.total : name === "explaining" ? 1 : 0);
    });
  }
  const end = (name) => {
    events.close();
    onEnd(name);
  };
  events.addEventListener("verdict", () => end("verdict"));
  events.addEventListener("postponed", () => end("postponed"));
  events.addEventListener("error", () => {
    // The browser connects again by itself; a server that is gone for good is said to be.
    failures += 1;
    if (events.readyState === EventSource.CLOSED || failures > 5) end("lost");
    else onStep("The connection is lost; trying again", 0);
  });
  return () => events.close();
}
