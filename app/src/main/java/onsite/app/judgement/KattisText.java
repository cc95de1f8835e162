package onsite.app.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import onsite.app.terminal.Paint;
import onsite.app.terminal.Terminal;
import onsite.app.terminal.Text;
import onsite.exercise.Judgement.CompilerMessage;
import onsite.exercise.Judgement.Failure;
import onsite.exercise.Verdict;
import onsite.judge.kattis.GroupResult;
import onsite.judge.kattis.KattisJudgement;

/// A judgement with a Kattis package for a person at a terminal: the verdict in one line, then what
/// went wrong, then the groups with their scores.
public final class KattisText {
    private static final int LABEL = 12;
    private static final int VALUE_LINES_MAX = 12;
    private static final int DIAGNOSTICS_MAX = 5;
    private static final int REMARKS_MAX = 5;

    private final Paint paint;
    private final List<String> lines = new ArrayList<>();

    private KattisText(Paint paint) {
        this.paint = paint;
    }

    /// @param remarks on the package, of which the first few are shown
    /// @param name of the problem
    /// @return lines of at most 80 columns
    public static List<String> lines(
            KattisJudgement judgement, List<String> remarks, String name, Paint paint) {
        var text = new KattisText(paint);
        text.headline(judgement);
        text.failedAllTheSame(judgement);
        judgement.diagnostics().stream().limit(DIAGNOSTICS_MAX).forEach(text::diagnostic);
        if (judgement.diagnostics().isEmpty()) {
            judgement.failure().ifPresent(text::failure);
        }
        judgement.score().ifPresent(score -> text.scores(judgement, score));
        text.notes(Stream.concat(judgement.notes().stream(), remarks.stream()).toList());
        text.circumstances(judgement, name);
        return List.copyOf(text.lines);
    }

    private void headline(KattisJudgement judgement) {
        boolean accepted = judgement.verdict() == Verdict.ACCEPTED;
        String words = (accepted ? "✓ " : "✗ ") + judgement.verdict().label();
        String painted =
                switch (judgement.verdict()) {
                    case ACCEPTED -> paint.good(words);
                    case JUDGE_ERROR -> paint.warning(words);
                    case WRONG_ANSWER,
                            TIME_LIMIT_EXCEEDED,
                            MEMORY_LIMIT_EXCEEDED,
                            OUTPUT_LIMIT_EXCEEDED,
                            RUN_TIME_ERROR,
                            COMPILE_ERROR ->
                            paint.bad(words);
                };
        lines.add(
                painted
                        + " ".repeat(Math.max(2, 26 - words.length()))
                        + Text.padded(
                                judgement.testsPassed()
                                        + " of "
                                        + judgement.testsTotal()
                                        + " tests",
                                18)
                        + Text.right(JudgementText.duration(judgement.timings().run()), 8));
    }

    /// A package may accept what does not pass every test.
    private void failedAllTheSame(KattisJudgement judgement) {
        if (judgement.verdict() == Verdict.ACCEPTED
                && judgement.testsPassed() < judgement.testsTotal()) {
            note("accepted by the package's own grading, which does not ask for every test");
        }
    }

    private void diagnostic(CompilerMessage message) {
        String place = message.line() > 0 ? message.file() + ":" + message.line() + "  " : "";
        lines.add("");
        message.message()
                .lines()
                .limit(4)
                .forEach(line ->
                        lines.add(
                                "  "
                                        + Text.cut(
                                                (line.equals(first(message)) ? place : "") + line,
                                                Terminal.WIDTH - 2)));
    }

    private static String first(CompilerMessage message) {
        return message.message().lines().findFirst().orElse("");
    }

    private void failure(Failure failure) {
        lines.add("");
        if (!failure.message().isBlank()) {
            failure.message()
                    .lines()
                    .limit(VALUE_LINES_MAX)
                    .flatMap(line -> Text.wrapped(line, Terminal.WIDTH - 2).stream())
                    .forEach(line -> lines.add("  " + line));
            lines.add("");
        }
        value("Test", Optional.of(failure.test()).filter(test -> !test.isEmpty()));
        value("Line", failure.line().map(line -> Integer.toString(line)));
        value("Input", failure.input());
        value("Expected", failure.expected());
        value("Actual", failure.actual());
    }

    private void value(String label, Optional<String> value) {
        if (value.isEmpty()) {
            return;
        }
        List<String> all = value.get().lines().toList();
        String margin = "  " + Text.padded(label, LABEL - 2);
        for (String line : all.subList(0, Math.min(VALUE_LINES_MAX, all.size()))) {
            lines.add(paint.faint(margin) + Text.cut(line, Terminal.WIDTH - LABEL));
            margin = " ".repeat(LABEL);
        }
        if (all.isEmpty()) {
            lines.add(paint.faint(margin) + paint.faint("(nothing)"));
        }
        if (all.size() > VALUE_LINES_MAX) {
            lines.add(margin + paint.faint("… " + (all.size() - VALUE_LINES_MAX) + " more lines"));
        }
    }

    private void scores(KattisJudgement judgement, double score) {
        lines.add("");
        lines.add("  " + paint.strong("Score " + shown(score)));
        judgement.groups().forEach(group -> group(group, 2));
    }

    private void group(GroupResult group, int indent) {
        String points =
                group.score().isPresent()
                        ? shown(group.score().getAsDouble())
                                + (group.scoreMax().isPresent()
                                        ? " of " + shown(group.scoreMax().getAsDouble())
                                        : "")
                        : "";
        lines.add(
                (" ".repeat(indent)
                                + Text.padded(Text.cut(group.name(), 30), 34 - indent)
                                + Text.padded(group.run() ? group.verdict().label() : "not run", 24)
                                + points)
                        .stripTrailing());
        group.groups().forEach(inner -> group(inner, indent + 2));
    }

    private static String shown(double number) {
        if (Double.isInfinite(number)) {
            return "any number";
        }
        return number == Math.rint(number)
                ? Long.toString((long) number)
                : String.format(Locale.ROOT, "%.3f", number);
    }

    private void notes(List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        lines.add("");
        sentences.stream().limit(REMARKS_MAX).forEach(this::note);
        int more = sentences.size() - REMARKS_MAX;
        if (more > 0) {
            note(more + " more: ./onsite content check lists them");
        }
    }

    private void note(String sentence) {
        Text.wrapped(sentence, Terminal.WIDTH - 2)
                .forEach(line -> lines.add("  " + paint.faint(line)));
    }

    private void circumstances(KattisJudgement judgement, String name) {
        lines.add("");
        lines.add(
                "  "
                        + paint.faint(
                                Text.cut(
                                        name
                                                + " in "
                                                + judgement.language().label()
                                                + " · compiled in "
                                                + JudgementText.duration(
                                                        judgement.timings().compile())
                                                + " · "
                                                + judgement.sandbox(),
                                        Terminal.WIDTH - 2)));
    }
}
