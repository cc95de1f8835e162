package onsite.app.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import onsite.app.store.StoredSubmission;
import onsite.app.store.SubmissionId;
import onsite.exercise.Judgement;
import onsite.exercise.Judgement.MeasuredComplexity;
import onsite.exercise.Problem;
import onsite.exercise.Slug;
import onsite.exercise.Verdict;
import onsite.exercise.interview.Frame;
import onsite.exercise.interview.RoundType;

/// What the grades of a round rest on, as sentences: questions, approach, own tests, hints,
/// verdicts, complexity stated against measured, and time by stage.
public final class Evidence {
    private final Function<Slug, Optional<Problem>> problems;
    private final Function<SubmissionId, Optional<StoredSubmission>> submissions;
    private final Map<RoundType, Frame> frames;

    public Evidence(
            Function<Slug, Optional<Problem>> problems,
            Function<SubmissionId, Optional<StoredSubmission>> submissions,
            Map<RoundType, Frame> frames) {
        this.problems = problems;
        this.submissions = submissions;
        this.frames = Map.copyOf(frames);
    }

    public List<String> of(RoundState round, Instant now) {
        List<String> lines = new ArrayList<>();
        Duration used = round.used(now);
        lines.add("Took " + clock(used) + " of " + round.plan().minutes() + " minutes.");
        for (RoundItem item : round.items()) {
            String about = round.items().size() == 1 ? "" : item.plan().exercise() + ": ";
            for (String line : of(round, item, now)) {
                lines.add(about + line);
            }
        }
        if (!round.remark().isEmpty()) {
            lines.add("The interviewer remarks: " + round.remark());
        }
        return lines;
    }

    private List<String> of(RoundState round, RoundItem item, Instant now) {
        List<String> lines = new ArrayList<>();
        if (item.plan().type().takesProblems()) {
            problems.apply(item.plan().exercise()).ifPresent(p -> lines.add(questions(item, p)));
            lines.add(approach(item));
            lines.add(tests(item));
            lines.add(hints(item));
            lines.add(verdicts(item));
            complexity(item).ifPresent(lines::add);
        } else {
            int words = item.notes().isBlank() ? 0 : item.notes().strip().split("\\s+").length;
            lines.add(
                    words == 0
                            ? "Nothing was noted."
                            : "Notes of " + words + (words == 1 ? " word." : " words."));
        }
        Frame frame = frames.get(item.plan().type());
        if (frame != null) {
            lines.add(stages(round, item, frame, now));
        }
        return lines;
    }

    private static String questions(RoundItem item, Problem problem) {
        int open = problem.interview().clarifications().size();
        long known = java.util.stream.IntStream.range(0, open).filter(item::hasAsked).count();
        long own = item.asked().stream().filter(a -> a.index().isEmpty()).count();
        long late = item.asked().stream().filter(a -> !a.beforeApproach()).count();
        return "Asked "
                + known
                + " of the "
                + open
                + " questions that the statement leaves open"
                + (own > 0 ? ", and " + own + " of their own" : "")
                + (late > 0 ? "; " + late + " only after the approach" : "")
                + ".";
    }

    private static String approach(RoundItem item) {
        return item.approach()
                .map(a ->
                        "Approach written before the code, with time O("
                                + a.costs().time()
                                + ") and space O("
                                + a.costs().space()
                                + ").")
                .orElse("No approach was written down, so the editor was never opened.");
    }

    private String tests(RoundItem item) {
        if (item.tests().isEmpty()) {
            return "No own tests.";
        }
        long before = item.tests().stream().filter(RoundItem.OwnTest::beforeCode).count();
        long found = item.tests().stream().filter(test -> failed(item, test)).count();
        return item.tests().size()
                + (item.tests().size() == 1 ? " own test, " : " own tests, ")
                + before
                + " of them before anything ran; "
                + (found == 0 ? "none" : String.valueOf(found))
                + " found a mistake in the code.";
    }

    /// Whether the code failed on an own test once.
    private boolean failed(RoundItem item, RoundItem.OwnTest test) {
        return item.runs().stream()
                .flatMap(id -> submissions.apply(id).flatMap(StoredSubmission::judgement).stream())
                .flatMap(judgement -> judgement.cases().stream())
                .anyMatch(run ->
                        run.verdict() != Verdict.ACCEPTED
                                && run.input().filter(test.input()::equals).isPresent());
    }

    private static String hints(RoundItem item) {
        long given = item.hints().stream().filter(RoundItem.Hint::given).count();
        return item.hints().isEmpty()
                ? "No hints."
                : item.hints().size()
                        + (item.hints().size() == 1 ? " hint" : " hints")
                        + (given > 0 ? ", " + given + " of them given by the interviewer." : ".");
    }

    private String verdicts(RoundItem item) {
        if (item.submissions().isEmpty()) {
            return "Nothing was submitted.";
        }
        return "Submitted: "
                + item.submissions().stream()
                        .map(id ->
                                submissions
                                        .apply(id)
                                        .flatMap(StoredSubmission::judgement)
                                        .map(j -> j.verdict().label())
                                        .orElse("not judged"))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /// What was stated at last against what the newest accepted submission showed.
    private Optional<String> complexity(RoundItem item) {
        return item.stated()
                .map(stated -> {
                    Optional<MeasuredComplexity> measured =
                            item.submissions().reversed().stream()
                                    .flatMap(id -> submissions.apply(id).stream())
                                    .flatMap(s -> s.judgement().stream())
                                    .filter(j -> j.verdict() == Verdict.ACCEPTED)
                                    .flatMap(j -> j.complexity().stream())
                                    .findFirst();
                    String time =
                            "Stated time O("
                                    + stated.time()
                                    + "), measured "
                                    + measured.flatMap(MeasuredComplexity::measured)
                                            .map(g -> "O(" + g.notation() + ")")
                                            .orElse("nothing clear");
                    String verdict =
                            measured.flatMap(MeasuredComplexity::statement)
                                    .map(Judgement.Statement::outcome)
                                    .map(outcome -> " (" + outcome.words() + ")")
                                    .orElse("");
                    String space =
                            "; stated space O("
                                    + stated.space()
                                    + ")"
                                    + problems.apply(item.plan().exercise())
                                            .map(p ->
                                                    ", a good solution needs O("
                                                            + p.complexity().space().notation()
                                                            + ")")
                                            .orElse("");
                    return time + verdict + space + ".";
                });
    }

    private static String stages(RoundState round, RoundItem item, Frame frame, Instant now) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < frame.stages().size(); i++) {
            Frame.Stage stage = frame.stages().get(i);
            parts.add(
                    stage.name()
                            + " "
                            + clock(round.used(item.index(), i, now))
                            + " (of "
                            + stage.minutes()
                            + " min)");
        }
        return "Time by stage: " + String.join(", ", parts) + ".";
    }

    /// Such as `4:05`.
    public static String clock(Duration duration) {
        return String.format(
                java.util.Locale.ROOT, "%d:%02d", duration.toMinutes(), duration.toSecondsPart());
    }
}
