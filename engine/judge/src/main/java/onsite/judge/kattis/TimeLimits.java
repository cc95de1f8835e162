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

/// The time limit of a package, in CPU time: what it states, or a multiple of what its slowest
/// accepted submission takes on this machine, remembered for each version of a package.
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
        Path remembered = place.cache().resolve("kattis-limits").resolve(session.pack().version());
        Optional<Duration> before = read(remembered);
        if (before.isPresent()) {
            return before.get();
        }
        Optional<Long> slowest = slowestMicros(session);
        if (slowest.isEmpty()) {
            notes.add(
                    "no accepted submission in Java, Python or Go says how long a test may take: "
                            + Crash.shown(UNKNOWN)
                            + " of CPU time are given");
            return UNKNOWN;
        }
        Duration limit = limit(limits, slowest.get());
        Files.createDirectories(place.cache().resolve("kattis-limits"));
        Files.writeString(remembered, Long.toString(limit.toMillis()));
        return limit;
    }

    /// The smallest multiple of the resolution that is not below the product.
    static Duration limit(KattisLimits limits, long slowestMicros) {
        double step = limits.timeResolution().toNanos() / 1e3;
        double steps = Math.max(1, Math.ceil(slowestMicros * limits.timeFactor() / step));
        return Duration.ofNanos((long) (steps * step * 1e3));
    }

    private static Optional<Duration> read(Path remembered) {
        try {
            return Files.exists(remembered)
                    ? Optional.of(
                            Duration.ofMillis(Long.parseLong(Files.readString(remembered).strip())))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty(); // it is measured anew
        }
    }

    private Optional<Long> slowestMicros(KattisSession session)
            throws IOException, InterruptedException {
        var times = new ArrayList<Long>();
        for (KattisSubmission submission : session.pack().submissions()) {
            if (submission.forTimeLimit()
                    && submission.source().language()
                            instanceof ProgramSource.Spoken.Known(var language)
                    && place.languages().of(language).missing().isEmpty()) {
                times.addAll(micros(session, submission, language));
            }
        }
        return times.stream().max(Long::compare);
    }

    private static List<Long> micros(
            KattisSession session, KattisSubmission submission, Language language)
            throws IOException, InterruptedException {
        StandardBuild build =
                session.build(language, submission.source().files(), submission.entry());
        if (!(build instanceof StandardBuild.Done(var program))) {
            return List.of();
        }
        try (program) {
            return session.run(program, language, LONGEST, true, outcome -> {}).outcomes().stream()
                    .filter(outcome -> outcome.verdict() != Verdict.TIME_LIMIT_EXCEEDED)
                    .map(TestOutcome::cpuMicros)
                    .toList();
        }
    }
}
