package onsite.app.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import onsite.app.interview.RoundItem;
import onsite.app.interview.RoundState;
import onsite.app.interview.Sessions;
import onsite.app.store.SessionLog;
import onsite.app.store.SessionLog.Kind;
import onsite.app.store.SubmissionId;
import onsite.app.submission.RefusedException;
import onsite.app.submission.SubmissionEvent;
import onsite.app.submission.Submissions;
import onsite.app.web.Body;
import onsite.app.web.Refusal;
import onsite.app.web.Routes;
import onsite.exercise.Growth;
import onsite.exercise.Language;
import onsite.exercise.Submission;
import onsite.judge.Scope;

/// Keeps and runs the code of a round: own tests first, then everything.
final class SessionRuns implements Routes {
    private static final String PATH = "/interview/session/{id}/";

    private final Sessions sessions;
    private final SessionFind find;
    private final Submissions submissions;

    SessionRuns(Sessions sessions, Submissions submissions) {
        this.sessions = sessions;
        this.find = new SessionFind(sessions);
        this.submissions = submissions;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.put(PATH + "code", this::keep);
        routes.post(PATH + "run", context -> run(context, true));
        routes.post(PATH + "submit", context -> run(context, false));
    }

    private record Typed(RoundState round, RoundItem item, Language language, String source) {}

    private Typed typed(Context context) {
        RoundState round = find.round(context);
        ObjectNode body = Body.json(context);
        RoundItem item =
                SessionFind.item(
                        round, body.path("item").isInt() ? body.path("item").intValue() : -1);
        String id = Body.text(body, "language");
        Language language =
                Language.of(id)
                        .orElseThrow(() ->
                                new Refusal(422, "Unknown language", "Use java, python or go."));
        if (item.approach().isEmpty()) {
            throw new Refusal(
                    409,
                    "No approach yet",
                    "Write down your approach and what it costs; then the editor opens.");
        }
        return new Typed(round, item, language, Body.text(body, "source"));
    }

    private void keep(Context context) {
        Typed typed = typed(context);
        if (typed.source().length() > Submission.SOURCE_BYTES_MAX) {
            throw new Refusal(413, "Too long", "The code is too long to be kept.");
        }
        sessions.save(
                new SessionLog.Code(
                        typed.round().id(),
                        typed.item().index(),
                        typed.language(),
                        typed.source(),
                        sessions.now()));
        context.status(204);
    }

    private void run(Context context, boolean ownTests) {
        Typed typed = typed(context);
        if (!typed.item().mayRun()) {
            throw new Refusal(
                    409,
                    "No own test yet",
                    "State a test of your own, with the answer that you expect, before anything is run.");
        }
        Scope scope =
                ownTests
                        ? new Scope.Custom(
                                typed.item().tests().stream()
                                        .map(RoundItem.OwnTest::input)
                                        .distinct()
                                        .toList())
                        : new Scope.All();
        Optional<Growth> stated = typed.item().stated().flatMap(costs -> Growth.of(costs.time()));
        SubmissionId id;
        try {
            id = submissions.submit(submission(typed, stated), scope);
        } catch (RefusedException e) {
            context.header("Retry-After", "5");
            throw new Refusal(503, "Not taken", String.valueOf(e.getMessage()));
        }
        ObjectNode body =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("item", typed.item().index())
                        .put("submission", id.text());
        sessions.add(typed.round(), ownTests ? Kind.RUN : Kind.SUBMITTED, body);
        submissions.listen(id, event -> tell(typed.round(), event));
        context.status(202)
                .contentType("application/json")
                .result(JsonNodeFactory.instance.objectNode().put("id", id.text()).toString());
    }

    /// Whoever looks on is told of the verdict.
    private void tell(RoundState round, SubmissionEvent event) {
        if (event.last()) {
            sessions.changed(round);
        }
    }

    private static Submission submission(Typed typed, Optional<Growth> stated) {
        try {
            return Submission.of(typed.item().plan().exercise(), typed.language(), typed.source())
                    .withStatedTime(stated);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw new Refusal(
                    422,
                    "Unusable code",
                    message.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                            + message.substring(1)
                            + ".");
        }
    }
}
