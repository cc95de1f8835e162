package onsite.judge.kattis;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the limits of a package: `limits` in problem.yaml, and the time limit that other systems
/// keep in a file of their own.
final class LimitsFile {
    private static final String TIME_LIMIT = "time_limit";
    private static final Set<String> LEGACY_KEYS =
            Set.of(
                    "time_multiplier",
                    "time_safety_margin",
                    "memory",
                    "output",
                    "code",
                    "compilation_time",
                    "compilation_memory",
                    "validation_time",
                    "validation_memory",
                    "validation_output",
                    TIME_LIMIT);
    private static final Set<String> KEYS =
            Set.of(
                    "time_multipliers",
                    TIME_LIMIT,
                    "time_resolution",
                    "memory",
                    "output",
                    "code",
                    "compilation_time",
                    "compilation_memory",
                    "validation_time",
                    "validation_memory",
                    "validation_output",
                    "validation_passes");
    private static final Set<String> MULTIPLIERS = Set.of("ac_to_time_limit", "time_limit_to_tle");
    private static final Pattern INI_TIME =
            Pattern.compile("(?m)^\\s*timelimit\\s*=\\s*['\"]?([0-9.]+)['\"]?\\s*$");
    private static final long OUTPUT_MAX = 64L << 20;
    private static final long MEMORY_MIN = 16L << 20;

    private LimitsFile() {}

    static KattisLimits read(Yaml yaml, boolean legacy, PackageTree tree, Findings findings) {
        yaml.requireKnown(legacy ? LEGACY_KEYS : KEYS, "limits");
        for (String unused : List.of("compilation_time", "compilation_memory")) {
            if (yaml.has(unused)) {
                findings.note(
                        "limits: " + unused + " is not used: compiling has limits of its own here");
            }
        }
        if (legacy && yaml.has(TIME_LIMIT)) {
            findings.fault(
                    Metadata.FILE,
                    0,
                    "limits: time_limit is a key of later versions and is not used: the time limit"
                            + " is measured");
        }
        KattisLimits usual = KattisLimits.defaults(legacy);
        Optional<Duration> time =
                yaml.has(TIME_LIMIT) && !legacy
                        ? Optional.of(seconds(yaml.number(TIME_LIMIT, 0.001, 1)))
                        : elsewhere(tree, findings);
        Yaml multipliers = yaml.mapping("time_multipliers");
        multipliers.requireKnown(MULTIPLIERS, "time_multipliers");
        double factor =
                legacy
                        ? yaml.number("time_multiplier", 1, usual.timeFactor())
                        : multipliers.number("ac_to_time_limit", 1, usual.timeFactor());
        long output = bytes(yaml, "output", 20, usual.outputBytes());
        if (output > OUTPUT_MAX) {
            findings.note("limits: output is " + (output >> 20) + " MiB; 64 MiB are kept at most");
        }
        long memory = bytes(yaml, "memory", 20, usual.memoryBytes());
        if (memory < MEMORY_MIN) {
            findings.note(
                    "limits: memory is "
                            + (memory >> 20)
                            + " MiB; submissions are given 16 MiB at least");
        }
        return new KattisLimits(
                time,
                factor,
                multipliers.number("time_limit_to_tle", 1, usual.tleFactor()),
                seconds(yaml.number("time_resolution", 0.001, 1)),
                Math.max(MEMORY_MIN, memory),
                Math.min(OUTPUT_MAX, output),
                bytes(yaml, "code", 10, usual.codeBytes()),
                seconds(yaml.number("validation_time", 0.001, 60)),
                bytes(yaml, "validation_memory", 20, usual.validationMemoryBytes()),
                Math.min(
                        OUTPUT_MAX,
                        bytes(yaml, "validation_output", 20, usual.validationOutputBytes())));
    }

    /// DOMjudge's `domjudge-problem.ini` and the tools' `.timelimit`.
    private static Optional<Duration> elsewhere(PackageTree tree, Findings findings) {
        try {
            if (tree.has("domjudge-problem.ini")) {
                Matcher matcher = INI_TIME.matcher(tree.text("domjudge-problem.ini"));
                if (matcher.find()) {
                    return Numbers.parse(matcher.group(1))
                            .filter(s -> s > 0)
                            .map(LimitsFile::seconds);
                }
            }
            if (tree.has(".timelimit")) {
                return Numbers.parse(tree.text(".timelimit").strip())
                        .filter(s -> s > 0)
                        .map(LimitsFile::seconds);
            }
        } catch (Unusable e) {
            findings.note(e.sentence() + "; the time limit is measured instead");
        }
        return Optional.empty();
    }

    private static long bytes(Yaml yaml, String key, int shift, long usual) {
        double amount = yaml.number(key, 1, -1);
        return amount < 0 ? usual : (long) Math.min(amount, 1e6) << shift;
    }

    private static Duration seconds(double seconds) {
        return Duration.ofNanos((long) (Math.min(seconds, 3_600) * 1e9));
    }
}
