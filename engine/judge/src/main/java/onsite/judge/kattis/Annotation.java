package onsite.judge.kattis;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onsite.exercise.Verdict;

/// The comma-separated words behind `@EXPECTED_RESULTS@` in a submission, as DOMjudge and Kattis
/// write them.
final class Annotation {
    private static final Pattern LINE =
            Pattern.compile("@EXPECTED_RESULTS@:?[ \\t]*([A-Za-z_,\\- \\t]+)");

    private Annotation() {}

    /// @param file how faults call the submission
    static Set<Verdict> read(ProgramSource source, String file, Findings findings) {
        var verdicts = EnumSet.noneOf(Verdict.class);
        for (String text : source.files().values()) {
            Matcher matcher = LINE.matcher(text);
            if (!matcher.find()) {
                continue;
            }
            for (String word : matcher.group(1).split(",", -1)) {
                String name = word.strip().replace('-', '_').toUpperCase(Locale.ROOT);
                if (name.isEmpty()) {
                    continue;
                }
                Optional<Verdict> verdict = named(name);
                if (verdict.isEmpty()) {
                    findings.fault(
                            file,
                            0,
                            "@EXPECTED_RESULTS@ names '" + word.strip() + "', which is no verdict");
                }
                verdict.ifPresent(verdicts::add);
            }
        }
        return verdicts;
    }

    private static Optional<Verdict> named(String word) {
        return Optional.ofNullable(
                switch (word) {
                    case "CORRECT", "ACCEPTED", "AC", "YES" -> Verdict.ACCEPTED;
                    case "WRONG_ANSWER", "WA", "NO_OUTPUT" -> Verdict.WRONG_ANSWER;
                    case "TIMELIMIT", "TIME_LIMIT_EXCEEDED", "TLE" -> Verdict.TIME_LIMIT_EXCEEDED;
                    case "RUN_ERROR", "RUN_TIME_ERROR", "RUNTIME_ERROR", "RTE" ->
                            Verdict.RUN_TIME_ERROR;
                    case "OUTPUT_LIMIT", "OUTPUT_LIMIT_EXCEEDED", "OLE" ->
                            Verdict.OUTPUT_LIMIT_EXCEEDED;
                    case "MEMORY_LIMIT", "MEMORY_LIMIT_EXCEEDED", "MLE" ->
                            Verdict.MEMORY_LIMIT_EXCEEDED;
                    case "COMPILER_ERROR", "COMPILE_ERROR", "CE" -> Verdict.COMPILE_ERROR;
                    default -> null;
                });
    }
}
