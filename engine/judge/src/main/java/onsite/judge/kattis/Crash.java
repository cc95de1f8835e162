package onsite.judge.kattis;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onsite.exercise.Language;
import onsite.exercise.Verdict;
import onsite.judge.run.Allowance;
import onsite.judge.run.StandardRun;

/// Why a run is no answer.
///
/// @param line of the submission; empty where its trace names none
record Crash(Verdict verdict, String message, Optional<Integer> line) {
    private static final Pattern JAVA =
            Pattern.compile(
                    "^\\s+at (?!java\\.|jdk\\.)[^/\\n]*\\(\\w+\\.java:(\\d+)\\)",
                    Pattern.MULTILINE);
    private static final Pattern PYTHON =
            Pattern.compile("File \"[^\"]*/(?:program|python\\d+)/[^\"/]+\", line (\\d+)");
    private static final Pattern GO = Pattern.compile("src/[\\w.-]+\\.go:(\\d+)");
    private static final List<String> OUT_OF_MEMORY =
            List.of("java.lang.OutOfMemoryError", "MemoryError", "runtime: out of memory");

    /// Empty for a run that ended well.
    static Optional<Crash> of(StandardRun run, Allowance allowance, Language language) {
        return switch (run.ending()) {
            case COMPLETE -> tooSlow(run, allowance);
            case CPU, FAILED -> Optional.of(slow(allowance.cpu()));
            case WALL ->
                    Optional.of(
                            new Crash(
                                    Verdict.TIME_LIMIT_EXCEEDED,
                                    "it had not ended after "
                                            + shown(allowance.wall())
                                            + ", most of which it waited",
                                    Optional.empty()));
            case OUTPUT, ANSWERS ->
                    Optional.of(
                            new Crash(
                                    Verdict.OUTPUT_LIMIT_EXCEEDED,
                                    "it wrote more than "
                                            + (allowance.outputBytes() >> 20)
                                            + " MiB",
                                    Optional.empty()));
            case MEMORY -> Optional.of(tooLarge(allowance));
            case DIED -> Optional.of(died(run, allowance, language));
        };
    }

    /// With more to its message.
    Crash with(String more) {
        return new Crash(verdict, message + more, line);
    }

    private static Optional<Crash> tooSlow(StandardRun run, Allowance allowance) {
        return run.cpuMicros() > allowance.cpu().toNanos() / 1_000
                ? Optional.of(slow(allowance.cpu()))
                : Optional.empty();
    }

    private static Crash slow(Duration limit) {
        return new Crash(
                Verdict.TIME_LIMIT_EXCEEDED,
                "it used more than " + shown(limit) + " of CPU time",
                Optional.empty());
    }

    private static Crash tooLarge(Allowance allowance) {
        return new Crash(
                Verdict.MEMORY_LIMIT_EXCEEDED,
                "it held more than " + (allowance.memoryBytes() >> 20) + " MiB",
                Optional.empty());
    }

    private static Crash died(StandardRun run, Allowance allowance, Language language) {
        String said = run.errors().text();
        if (run.exit().outOfMemory() || OUT_OF_MEMORY.stream().anyMatch(said::contains)) {
            return tooLarge(allowance);
        }
        String how =
                run.exit().signalled()
                        ? "it was ended by signal " + run.exit().signal()
                        : "it ended with status " + run.exit().status();
        return new Crash(
                Verdict.RUN_TIME_ERROR, how + reason(said, language), line(said, language));
    }

    private static String reason(String said, Language language) {
        List<String> lines =
                said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            return "";
        }
        String telling =
                switch (language) {
                    case PYTHON -> lines.getLast();
                    case JAVA ->
                            lines.stream()
                                    .filter(line -> line.startsWith("Exception in thread"))
                                    .findFirst()
                                    .orElse(lines.getFirst());
                    case GO ->
                            lines.stream()
                                    .filter(line ->
                                            line.startsWith("panic:")
                                                    || line.startsWith("fatal error:"))
                                    .findFirst()
                                    .orElse(lines.getFirst());
                };
        return ": " + (telling.length() <= 300 ? telling : telling.substring(0, 300) + "…");
    }

    private static Optional<Integer> line(String said, Language language) {
        Matcher matcher =
                switch (language) {
                    case JAVA -> JAVA.matcher(said);
                    case PYTHON -> PYTHON.matcher(said);
                    case GO -> GO.matcher(said);
                };
        Optional<Integer> line = Optional.empty();
        while (matcher.find() && (line.isEmpty() || language == Language.PYTHON)) {
            String digits = matcher.group(1);
            line = digits.length() > 9 ? line : Optional.of(Integer.parseInt(digits));
        }
        return line;
    }

    static String shown(Duration duration) {
        return Numbers.shown(duration.toMillis() / 1e3) + " s";
    }
}
