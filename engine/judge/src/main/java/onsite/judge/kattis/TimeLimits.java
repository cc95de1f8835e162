package onsite.judge.kattis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onsite.exercise.Language;
import onsite.exercise.Verdict;
import onsite.judge.language.StandardBuild;

/// The time limit of a package, in CPU time: what it states, or a multiple of what the slowest of
/// its submissions that must not be too slow takes on this machine, remembered for each version of
/// a package.
final class TimeLimits {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration UNKNOWN = Duration.ofSeconds(10);

    private final Workplace place;

    TimeLimits(Workplace place) {
        this.place = place;
    }

    /// @param notes receives a sentence where the limit is a guess
    Duration of(KattisSession session, List<String> notes)
            throws IOException, InterruptedException {
        KattisLimits limits = session.pack().limits();
        if (limits.time().isPresent()) {
            return limits.time().get();
        }
        Path folder = Files.createDirectories(place.cache().resolve("kattis-limits"));
        Path remembered = folder.resolve(session.pack().version());
        Optional<Limit> before = read(remembered);
        if (before.isPresent()) {
            notes.addAll(before.get().notes());
            return before.get().time();
        }
        var tooSlow = new ArrayList<String>();
        Optional<Long> slowest = slowestMicros(session, tooSlow);
        if (slowest.isEmpty()) {
            notes.add(
                    "no accepted submission in Java, Python or Go says how long a test may take: "
                            + Crash.shown(UNKNOWN)
                            + " of CPU time are given");
            return UNKNOWN;
        }
        var limit = new Limit(limit(limits, slowest.get()), tooSlow);
        Files.writeString(remembered, limit.written());
        notes.addAll(limit.notes());
        return limit.time();
    }

    /// A limit as it is remembered.
    ///
    /// @param notes sentences on why it is a guess
    private record Limit(Duration time, List<String> notes) {
        String written() {
            return time.toMillis() + "\n" + String.join("\n", notes);
        }
    }

    /// The smallest multiple of the resolution that is not below the product.
    static Duration limit(KattisLimits limits, long slowestMicros) {
        double step = limits.timeResolution().toNanos() / 1e3;
        double steps = Math.max(1, Math.ceil(slowestMicros * limits.timeFactor() / step));
        return Duration.ofNanos((long) (steps * step * 1e3));
    }

    private static Optional<Limit> read(Path remembered) {
        try {
            List<String> lines =
                    Files.exists(remembered) ? Files.readAllLines(remembered) : List.of();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Limit(
                                    Duration.ofMillis(Long.parseLong(lines.getFirst().strip())),
                                    lines.subList(1, lines.size())));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty(); // it is measured anew
        }
    }

    private Optional<Long> slowestMicros(KattisSession session, List<String> tooSlow)
            throws IOException, InterruptedException {
        var times = new ArrayList<Long>();
        for (KattisSubmission submission : session.pack().submissions()) {
            if (submission.forTimeLimit()
                    && submission.source().language()
                            instanceof ProgramSource.Spoken.Known(var language)
                    && place.languages().of(language).missing().isEmpty()) {
                slowest(submission.path(), outcomes(session, submission, language), tooSlow)
                        .ifPresent(times::add);
            }
        }
        return times.stream().max(Long::compare);
    }

    private static List<TestOutcome> outcomes(
            KattisSession session, KattisSubmission submission, Language language)
            throws IOException, InterruptedException {
        StandardBuild build =
                session.build(language, submission.source().files(), submission.entry());
        if (!(build instanceof StandardBuild.Done(var program))) {
            return List.of();
        }
        try (program) {
            return session.run(program, language, LONGEST, true, outcome -> {}).outcomes();
        }
    }

    /// The CPU time of the slowest test: at least the longest that is measured for one that was not
    /// awaited, which is then named.
    ///
    /// @param tooSlow receives a sentence where that is so
    static Optional<Long> slowest(String path, List<TestOutcome> outcomes, List<String> tooSlow) {
        outcomes.stream()
                .filter(TimeLimits::wasTooSlow)
                .findFirst()
                .ifPresent(outcome ->
                        tooSlow.add(
                                "submissions/"
                                        + path
                                        + " takes longer than "
                                        + Crash.shown(LONGEST)
                                        + " on "
                                        + outcome.test().name()
                                        + ", and the time limit is reckoned as if it took that"));
        return outcomes.stream()
                .map(outcome ->
                        wasTooSlow(outcome)
                                ? Math.max(LONGEST.toMillis() * 1_000, outcome.cpuMicros())
                                : outcome.cpuMicros())
                .max(Long::compare);
    }

    private static boolean wasTooSlow(TestOutcome outcome) {
        return outcome.verdict() == Verdict.TIME_LIMIT_EXCEEDED;
    }
}
