package onsite.app.judgement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import onsite.app.terminal.Paint;
import onsite.app.terminal.Terminal;
import onsite.app.terminal.Text;
import onsite.catalog.Notation;
import onsite.exercise.Growth;
import onsite.exercise.Judgement;
import onsite.exercise.Judgement.CaseResult;
import onsite.exercise.Judgement.CompilerMessage;
import onsite.exercise.Judgement.Counterexample;
import onsite.exercise.Judgement.Failure;
import onsite.exercise.Judgement.MeasuredComplexity;
import onsite.exercise.Problem;
import onsite.exercise.Submission;
import onsite.exercise.Verdict;

/// A judgement for a person at a terminal: the verdict in one line, the evidence under it, the most
/// useful piece first.
public final class JudgementText {
    private static final int LABEL = 12;
    private static final int VALUE_LINES_MAX = 12;
    private static final int DIAGNOSTICS_MAX = 5;
    private static final int MESSAGE_LINES_MAX = 5;
    private static final int PLACE_MAX = 40;
    private static final ComplexityWords WORDS = new ComplexityWords(Growth::notation);

    private final Problem problem;
    private final Submission submission;
    private final Paint paint;
    private final List<String> lines = new ArrayList<>();

    private JudgementText(Problem problem, Submission submission, Paint paint) {
        this.problem = problem;
        this.submission = submission;
        this.paint = paint;
    }

    /// @return lines of at most 80 columns
    public static List<String> lines(
            Judgement judgement, Problem problem, Submission submission, Paint paint) {
        var text = new JudgementText(problem, submission, paint);
        text.headline(judgement);
        text.diagnostics(judgement);
        judgement.failure().ifPresent(failure -> text.failure(judgement, failure));
        judgement
                .complexity()
                .ifPresentOrElse(
                        complexity -> text.complexity(judgement, complexity), text::uncompared);
        text.circumstances(judgement);
        return List.copyOf(text.lines);
    }

    private void headline(Judgement judgement) {
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
        var facts = new StringBuilder();
        if (judgement.testsTotal() > 0 && judgement.verdict() != Verdict.COMPILE_ERROR) {
            facts.append(
                    Text.padded(
                            judgement.testsPassed() + " of " + judgement.testsTotal() + " tests",
                            18));
            facts.append(Text.right(duration(judgement.timings().run()), 8));
            facts.append(
                    Text.right(
                            judgement.memoryBytesMax() > 0 ? bytes(judgement.memoryBytesMax()) : "",
                            10));
        }
        String padding = " ".repeat(Math.max(2, 26 - words.length()));
        lines.add((painted + padding + facts).stripTrailing());
    }

    private void diagnostics(Judgement judgement) {
        List<CompilerMessage> shown =
                judgement.diagnostics().stream()
                        .filter(message ->
                                message.error() || judgement.verdict() != Verdict.ACCEPTED)
                        .toList();
        for (CompilerMessage message : shown.subList(0, Math.min(DIAGNOSTICS_MAX, shown.size()))) {
            lines.add("");
            String place = place(message);
            List<String> sentence =
                    message.message()
                            .lines()
                            .limit(MESSAGE_LINES_MAX)
                            .flatMap(line ->
                                    Text.wrapped(line, Terminal.WIDTH - 2 - place.length())
                                            .stream())
                            .toList();
            lines.add("  " + paint.strong(place) + (sentence.isEmpty() ? "" : sentence.getFirst()));
            sentence.stream()
                    .skip(1)
                    .forEach(line -> lines.add(" ".repeat(place.length() + 2) + line));
            sourceLine(message.file(), message.line(), message.column());
        }
        if (shown.size() > DIAGNOSTICS_MAX) {
            lines.add("");
            lines.add("  and " + (shown.size() - DIAGNOSTICS_MAX) + " more");
        }
    }

    /// Empty for what is true of the whole submission, such as a class that is missing.
    private static String place(CompilerMessage message) {
        return message.line() < 1
                ? ""
                : Text.cut(message.file() + ":" + message.line(), PLACE_MAX) + "  ";
    }

    private void sourceLine(String file, int line, int column) {
        if (line < 1) {
            return;
        }
        String text = submission.files().get(file);
        if (text == null && submission.files().size() == 1) {
            text = submission.files().get(submission.files().firstKey());
        }
        Optional<String> source =
                Optional.ofNullable(text).flatMap(t -> t.lines().skip(line - 1L).findFirst());
        if (source.isEmpty()) {
            return;
        }
        String gutter = Text.right(String.valueOf(line), 6) + " | ";
        int room = Terminal.WIDTH - gutter.length();
        lines.add(paint.faint(gutter) + Text.cut(source.get(), room));
        if (column >= 1 && column <= Math.min(room, source.get().length() + 1)) {
            lines.add(paint.faint("       | ") + " ".repeat(column - 1) + paint.bad("^"));
        }
    }

    private void failure(Judgement judgement, Failure failure) {
        if (judgement.verdict() == Verdict.COMPILE_ERROR && !judgement.diagnostics().isEmpty()) {
            return;
        }
        lines.add("");
        if (!failure.message().isBlank()) {
            Text.wrapped(failure.message(), Terminal.WIDTH - 2)
                    .forEach(line -> lines.add("  " + line));
            lines.add("");
        }
        failure.smallest().ifPresent(this::counterexample);
        if (!failure.test().isBlank()) {
            value("Test", failure.test());
        }
        failure.input().ifPresent(input -> value("Input", input(input)));
        failure.expected().ifPresent(answer -> value("Expected", answer(failure, answer)));
        failure.actual().ifPresent(answer -> value("Actual", answer(failure, answer)));
        judgement.cases().stream()
                .filter(result -> result.name().equals(failure.test()))
                .map(CaseResult::printed)
                .filter(printed -> !printed.isBlank())
                .findFirst()
                .ifPresent(printed -> value("Printed", printed));
        failure.line()
                .ifPresent(line -> {
                    lines.add("");
                    sourceLine(submission.files().firstKey(), line, 0);
                });
        while (lines.getLast().isEmpty()) {
            lines.removeLast();
        }
    }

    private void complexity(Judgement judgement, MeasuredComplexity complexity) {
        lines.add("");
        boolean saidAlready = judgement.verdict() == Verdict.TIME_LIMIT_EXCEEDED;
        if (!saidAlready && !complexity.points().isEmpty()) {
            sentence(WORDS.time(complexity));
        }
        complexity
                .statement()
                .ifPresent(statement -> {
                    String words = WORDS.statement(statement);
                    switch (statement.outcome()) {
                        case CONFIRMED -> sentence("  ", "✓ " + words, paint::good);
                        case REFUTED -> sentence("  ", "✗ " + words, paint::bad);
                        case NOT_CLEAR -> sentence("  ", "? " + words, paint::warning);
                    }
                    sentence("    ", WORDS.reason(statement), line -> line);
                });
        complexity.memory().ifPresent(memory -> sentence(WORDS.memory(memory)));
        if (lines.getLast().isEmpty()) {
            lines.removeLast();
        }
    }

    private void uncompared() {
        submission
                .statedTime()
                .ifPresent(stated -> {
                    lines.add("");
                    sentence(WORDS.uncompared(stated));
                });
    }

    private void sentence(String words) {
        sentence("  ", words, line -> line);
    }

    private void sentence(String margin, String words, UnaryOperator<String> painted) {
        Text.wrapped(words, Terminal.WIDTH - margin.length())
                .forEach(line -> lines.add(margin + painted.apply(line)));
    }

    private void counterexample(Counterexample smallest) {
        value("Smallest", input(smallest.input()));
        value("Expected", answer(smallest.input(), smallest.expected()));
        value("Actual", answer(smallest.input(), smallest.actual()));
        lines.add("");
    }

    private String input(String canonicalJson) {
        return Notation.showInput(problem.signature(), canonicalJson);
    }

    private String answer(Failure failure, String answer) {
        return failure.input().map(input -> answer(input, answer)).orElse(answer);
    }

    private String answer(String input, String answer) {
        return Notation.showAnswer(problem.signature(), input, answer);
    }

    private void value(String label, String value) {
        List<String> all = value.lines().toList();
        String margin = "  " + Text.padded(label, LABEL - 2);
        for (String line : all.subList(0, Math.min(VALUE_LINES_MAX, all.size()))) {
            lines.add(paint.faint(margin) + Text.cut(line, Terminal.WIDTH - LABEL));
            margin = " ".repeat(LABEL);
        }
        if (all.isEmpty()) {
            lines.add(paint.faint(margin.stripTrailing()));
        }
        if (all.size() > VALUE_LINES_MAX) {
            lines.add(margin + paint.faint("… " + (all.size() - VALUE_LINES_MAX) + " more lines"));
        }
    }

    private void circumstances(Judgement judgement) {
        lines.add("");
        lines.add(
                "  "
                        + paint.faint(
                                Text.cut(
                                        problem.name()
                                                + " in "
                                                + judgement.language().label()
                                                + " · compiled in "
                                                + duration(judgement.timings().compile())
                                                + " · "
                                                + judgement.sandbox(),
                                        Terminal.WIDTH - 2)));
    }

    /// Such as `0.4 ms`, `12 ms` or `1.24 s`.
    static String duration(Duration duration) {
        double millis = duration.toNanos() / 1e6;
        if (millis < 9.95) {
            return String.format(Locale.ROOT, "%.1f ms", millis);
        }
        return millis < 999.5
                ? String.format(Locale.ROOT, "%.0f ms", millis)
                : String.format(Locale.ROOT, "%.2f s", millis / 1e3);
    }

    /// Such as `820 KB` or `3.1 MB`.
    static String bytes(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.0f KB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
