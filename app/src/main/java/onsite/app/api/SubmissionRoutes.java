package onsite.app.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onsite.app.judgement.JudgementJson;
import onsite.app.store.StoredSubmission;
import onsite.app.store.SubmissionId;
import onsite.app.submission.RefusedException;
import onsite.app.submission.Submissions;
import onsite.app.web.Body;
import onsite.app.web.Refusal;
import onsite.app.web.Routes;
import onsite.catalog.Notation;
import onsite.catalog.NotationException;
import onsite.exercise.Judgement;
import onsite.exercise.Problem;
import onsite.exercise.Submission;
import onsite.judge.Scope;
import onsite.judge.tests.PackageFault;

/// Handing in, running on samples or one's own input, and hearing of the verdict.
final class SubmissionRoutes implements Routes {
    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
    private static final int INPUTS_MAX = 20;

    private final Lookup lookup;
    private final Submissions submissions;
    private final InputCheck inputCheck;

    /// Says what is wrong with an input: [onsite.judge.Judge#validate].
    @FunctionalInterface
    interface InputCheck {
        Optional<String> complaint(Problem problem, String canonicalInput)
                throws IOException, InterruptedException, PackageFault;
    }

    SubmissionRoutes(Lookup lookup, Submissions submissions, InputCheck inputCheck) {
        this.lookup = lookup;
        this.submissions = submissions;
        this.inputCheck = inputCheck;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/api/v1/submissions", this::submit);
        routes.post("/api/v1/runs", this::run);
        routes.get("/api/v1/submissions/{id}", this::get);
        routes.get(
                "/api/v1/submissions/{id}/events",
                context -> {
                    SubmissionId id = lookup.submission(context).id();
                    new EventStream(context, id).follow(submissions);
                });
    }

    private void submit(Context context) {
        Submission submission = lookup.submission(Body.json(context));
        handIn(context, submission, new Scope.All());
    }

    /// `inputs` holds one input, or several with a blank line between them; without it the samples
    /// are run.
    private void run(Context context) throws InterruptedException {
        ObjectNode body = Body.json(context);
        Submission submission = lookup.submission(body);
        Scope scope =
                body.hasNonNull("inputs")
                        ? custom(
                                lookup.problem(submission.problem().text()),
                                Body.text(body, "inputs"))
                        : new Scope.Samples();
        handIn(context, submission, scope);
    }

    private Scope custom(Problem problem, String text) throws InterruptedException {
        List<String> texts =
                BLANK_LINES.splitAsStream(text.strip()).filter(input -> !input.isBlank()).toList();
        if (texts.isEmpty() || texts.size() > INPUTS_MAX) {
            throw new Refusal(
                    422,
                    "Unusable input",
                    "Write between 1 and "
                            + INPUTS_MAX
                            + " inputs, with a blank line between them.");
        }
        List<String> inputs = new ArrayList<>();
        for (String input : texts) {
            inputs.add(canonical(problem, input));
        }
        return new Scope.Custom(inputs);
    }

    private String canonical(Problem problem, String text) throws InterruptedException {
        String input;
        try {
            input = Notation.parseInput(problem.signature(), text);
        } catch (NotationException e) {
            throw new Refusal(422, "Unusable input", "Line " + e.line() + ": " + e.sentence());
        }
        Optional<String> complaint;
        try {
            complaint = inputCheck.complaint(problem, input);
        } catch (PackageFault | IOException e) {
            throw new Refusal(
                    500, "Broken package", "The input could not be checked: " + e.getMessage());
        }
        if (complaint.isPresent()) {
            throw new Refusal(422, "Unusable input", complaint.get());
        }
        return input;
    }

    private void handIn(Context context, Submission submission, Scope scope) {
        SubmissionId id;
        try {
            id = submissions.submit(submission, scope);
        } catch (RefusedException e) {
            context.header("Retry-After", "5");
            throw new Refusal(503, "Not taken", String.valueOf(e.getMessage()));
        }
        String address = "/api/v1/submissions/" + id;
        context.header("Location", address);
        if ("false".equals(context.queryParam("wait"))) {
            ObjectNode json = Json.object().put("id", id.text()).put("events", address + "/events");
            Json.answer(context.status(202), json);
            return;
        }
        Judgement judgement =
                submissions
                        .await(id)
                        .orElseThrow(() ->
                                new Refusal(
                                        503,
                                        "Postponed",
                                        "Submission "
                                                + id
                                                + " is kept and will be judged when Onsite"
                                                + " starts again."));
        Json.answer(context, judged(id, judgement));
    }

    private void get(Context context) {
        StoredSubmission stored = lookup.submission(context);
        Submission submission = stored.submission();
        ObjectNode json =
                stored.judgement()
                        .map(judgement -> judged(stored.id(), judgement))
                        .orElseGet(() ->
                                Json.object()
                                        .put("id", stored.id().text())
                                        .putNull("verdict")
                                        .put("language", submission.language().id())
                                        .put("problem", submission.problem().text()));
        json.put("at", stored.at().toString());
        submission.statedTime().ifPresent(stated -> json.put("stated", stated.notation()));
        ObjectNode files = json.putObject("files");
        submission.files().forEach(files::put);
        Json.answer(context, json);
    }

    static ObjectNode judged(SubmissionId id, Judgement judgement) {
        ObjectNode json = Json.object().put("id", id.text());
        json.setAll(JudgementJson.write(judgement));
        return json;
    }
}
