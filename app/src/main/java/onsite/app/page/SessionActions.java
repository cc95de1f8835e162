package onsite.app.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import onsite.app.interview.RoundItem;
import onsite.app.interview.RoundState;
import onsite.app.interview.Sessions;
import onsite.app.interview.TypedQuestion;
import onsite.app.store.SessionLog.Kind;
import onsite.app.web.Refusal;
import onsite.app.web.Routes;
import onsite.catalog.Notation;
import onsite.catalog.NotationException;
import onsite.exercise.Growth;
import onsite.exercise.Problem;
import onsite.exercise.interview.Grade;
import onsite.exercise.interview.Rubric;
import onsite.judge.tests.PackageFault;

/// What a candidate does in a round, other than running code. Each is a form that works without
/// scripts, and one event.
final class SessionActions implements Routes {
    private static final String PATH = "/interview/session/{id}/";
    private static final int TESTS_MAX = 10;
    private static final int QUESTIONS_MAX = 50;

    private final Sessions sessions;
    private final SessionFind find;
    private final CodingViews coding;
    private final SessionViews views;
    private final InputCheck inputCheck;

    SessionActions(
            Sessions sessions, CodingViews coding, SessionViews views, InputCheck inputCheck) {
        this.inputCheck = inputCheck;
        this.sessions = sessions;
        this.find = new SessionFind(sessions);
        this.coding = coding;
        this.views = views;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(PATH + "stage", context -> add(context, Kind.STAGE, this::stage));
        routes.post(PATH + "item", context -> add(context, Kind.ITEM, (round, item) -> body(item)));
        routes.post(PATH + "ask", context -> add(context, Kind.ASKED, this.ask(context)));
        routes.post(PATH + "hint", context -> add(context, Kind.HINT, this::hint));
        routes.post(PATH + "approach", this::approach);
        routes.post(PATH + "test", context -> add(context, Kind.TEST, test(context)));
        routes.post(
                PATH + "complexity",
                context -> add(context, Kind.COMPLEXITY, (round, item) -> costs(context, item)));
        routes.post(
                PATH + "notes",
                context ->
                        add(
                                context,
                                Kind.NOTES,
                                (round, item) ->
                                        body(item)
                                                .put("text", SessionForms.text(context, "text"))));
        routes.post(PATH + "pause", context -> move(context, Kind.PAUSED));
        routes.post(PATH + "resume", context -> move(context, Kind.RESUMED));
        routes.post(PATH + "end", context -> move(context, Kind.ENDED));
        routes.post(PATH + "predict", this::predict);
        routes.post(PATH + "grade", this::grade);
    }

    @FunctionalInterface
    private interface Action {
        ObjectNode body(RoundState round, RoundItem item);
    }

    private void add(Context context, Kind kind, Action action) {
        RoundState round = find.round(context);
        RoundItem item = SessionFind.item(round, SessionForms.number(context, "item"));
        sessions.add(round, kind, action.body(round, item));
        back(context, round);
    }

    private static void back(Context context, RoundState round) {
        context.redirect("/interview/session/" + round.id(), HttpStatus.SEE_OTHER);
    }

    private static ObjectNode body(RoundItem item) {
        return JsonNodeFactory.instance.objectNode().put("item", item.index());
    }

    private ObjectNode stage(RoundState round, RoundItem item) {
        int next = item.stage() + 1;
        if (next >= views.stages(round, item, sessions.now()).size()) {
            throw new Refusal(409, "The last stage", "There is no stage after this one.");
        }
        return body(item).put("stage", next);
    }

    private Action ask(Context context) {
        return (round, item) -> {
            Problem problem = problem(item);
            if (item.asked().size() >= QUESTIONS_MAX) {
                throw new Refusal(409, "Enough asked", "That are all questions for one interview.");
            }
            var questions = problem.interview().clarifications();
            if (context.formParam("question") != null) {
                int index = SessionForms.number(context, "question");
                if (index >= questions.size()) {
                    throw new Refusal(404, "Not found", "There is no question " + index + ".");
                }
                return body(item).put("question", index);
            }
            String text = SessionForms.required(context, "text", "a question");
            ObjectNode body = body(item).put("text", text);
            TypedQuestion.near(text, questions).ifPresent(index -> body.put("question", index));
            return body;
        };
    }

    private ObjectNode hint(RoundState round, RoundItem item) {
        int hints = problem(item).interview().hints().size();
        for (int i = 0; i < hints; i++) {
            if (!item.hasHint(i)) {
                return body(item).put("hint", i).put("given", false);
            }
        }
        throw new Refusal(409, "No more hints", "All " + hints + " hints are out.");
    }

    /// The approach opens the editor; the stage for code begins, if the candidate is not there yet.
    private void approach(Context context) {
        RoundState round = find.round(context);
        RoundItem item = SessionFind.item(round, SessionForms.number(context, "item"));
        problem(item);
        String text = SessionForms.required(context, "text", "your approach in a few sentences");
        sessions.add(round, Kind.APPROACH, costs(context, item).put("text", text));
        int code = 2; // after Clarify and Think out loud
        if (item.stage() < code && views.stages(round, item, sessions.now()).size() > code) {
            sessions.add(round, Kind.STAGE, body(item).put("stage", code));
        }
        back(context, round);
    }

    private static ObjectNode costs(Context context, RoundItem item) {
        return body(item)
                .put("time", growth(context, "time"))
                .put("space", growth(context, "space"));
    }

    private static String growth(Context context, String name) {
        String notation = SessionForms.text(context, name);
        return Growth.of(notation)
                .map(Growth::notation)
                .orElseThrow(() ->
                        new Refusal(
                                422,
                                "Unknown complexity",
                                "Choose how the "
                                        + name
                                        + " grows: one of "
                                        + Growth.notations()
                                        + "."));
    }

    private Action test(Context context) {
        return (round, item) -> {
            Problem problem = problem(item);
            if (item.tests().size() >= TESTS_MAX) {
                throw new Refusal(
                        409, "Enough tests", "An interview has room for " + TESTS_MAX + " tests.");
            }
            String text = SessionForms.required(context, "input", "an input");
            String expected = SessionForms.required(context, "expected", "what you expect for it");
            try {
                String input = Notation.parseInput(problem.signature(), text);
                requireValid(problem, input);
                return body(item).put("input", input).put("expected", expected);
            } catch (NotationException e) {
                throw new Refusal(422, "Unusable input", "Line " + e.line() + ": " + e.sentence());
            }
        };
    }

    private void requireValid(Problem problem, String input) {
        Optional<String> complaint;
        try {
            complaint = inputCheck.complaint(problem, input);
        } catch (PackageFault | IOException e) {
            throw new Refusal(
                    500, "Broken package", "The input could not be checked: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(503, "Not taken", "Onsite is shutting down.");
        }
        if (complaint.isPresent()) {
            throw new Refusal(422, "Unusable input", complaint.get());
        }
    }

    private Problem problem(RoundItem item) {
        return coding.problem(item)
                .orElseThrow(() ->
                        new Refusal(
                                409,
                                "Not coded",
                                item.plan().exercise()
                                        + " is not coded here, or no longer in the catalogue."));
    }

    private void move(Context context, Kind kind) {
        RoundState round = find.round(context);
        if (!round.ended()) {
            sessions.add(round, kind, JsonNodeFactory.instance.objectNode());
        }
        back(context, round);
    }

    private void predict(Context context) {
        RoundState round = find.round(context);
        if (SessionViews.phase(round) != SessionView.Phase.PREDICT) {
            throw new Refusal(
                    409,
                    "Not now",
                    "Grades are predicted once, after the round and before its evidence is shown.");
        }
        sessions.add(round, Kind.PREDICTED, grades(SessionForms.grades(context, rubric(round))));
        back(context, round);
    }

    private void grade(Context context) {
        RoundState round = find.round(context);
        if (SessionViews.phase(round) != SessionView.Phase.GRADE) {
            throw new Refusal(
                    409, "Not now", "Predict your grades first; then the round is graded.");
        }
        sessions.add(
                round,
                Kind.GRADED,
                grades(SessionForms.grades(context, rubric(round))).put("by", "self"));
        back(context, round);
    }

    private Rubric rubric(RoundState round) {
        return views.rubric(round).orElseThrow(() -> noRubric(round));
    }

    static Refusal noRubric(RoundState round) {
        return new Refusal(
                409,
                "No rubric",
                "The content has no rubric for rounds of the type "
                        + round.plan().type().id()
                        + ".");
    }

    static ObjectNode grades(Map<String, Grade> grades) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode list = body.putObject("grades");
        grades.forEach((criterion, grade) -> list.put(criterion, grade.id()));
        return body;
    }
}
