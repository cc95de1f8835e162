package onsite.judge.kattis;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import onsite.exercise.Language;
import onsite.exercise.Verdict;
import onsite.judge.language.StandardBuild;

/// Whether a time limit that a package states is far enough from what its submissions take: a
/// multiple of the slowest accepted one, and itself a multiple of it below the fastest that is too
/// slow (2025-09, Problem timing; the draft says the same). `legacy` states no limits. What is said
/// is no fault of the package: another machine may keep the distances.
final class TimeDistances {
    private final KattisSession session;

    TimeDistances(KattisSession session) {
        this.session = session;
    }

    /// @param walk over all tests
    /// @return what is wrong, about the submission
    Optional<String> remark(KattisSubmission submission, Language language, Walk walk)
            throws IOException, InterruptedException {
        Optional<Duration> stated = session.pack().limits().time();
        if (session.pack().format().isLegacy() || stated.isEmpty()) {
            return Optional.empty();
        }
        if (submission.forTimeLimit()) {
            return tooClose(walk, stated.get());
        }
        return submission.tooSlow()
                ? notSlowEnough(submission, language, walk, stated.get())
                : Optional.empty();
    }

    private Optional<String> tooClose(Walk walk, Duration stated) {
        long slowest =
                walk.outcomes().stream()
                        .filter(outcome -> outcome.verdict() != Verdict.TIME_LIMIT_EXCEEDED)
                        .mapToLong(TestOutcome::cpuMicros)
                        .max()
                        .orElse(0);
        double factor = session.pack().limits().timeFactor();
        if (slowest * factor <= stated.toNanos() / 1e3) {
            return Optional.empty();
        }
        return Optional.of(
                "takes "
                        + Crash.shown(Duration.ofNanos(slowest * 1_000))
                        + " of CPU time, and the time limit of "
                        + Crash.shown(stated)
                        + " has to be at least "
                        + Numbers.shown(factor)
                        + " times that");
    }

    /// Runs the tests that took too long once more, under a limit at the distance that is asked
    /// for, until one takes too long again.
    private Optional<String> notSlowEnough(
            KattisSubmission submission, Language language, Walk walk, Duration stated)
            throws IOException, InterruptedException {
        List<PackagedTest> slow =
                walk.outcomes().stream()
                        .filter(outcome -> outcome.verdict() == Verdict.TIME_LIMIT_EXCEEDED)
                        .map(TestOutcome::test)
                        .toList();
        double factor = session.pack().limits().tleFactor();
        if (slow.isEmpty() || exceeds(times(stated, factor), submission, language, slow)) {
            return Optional.empty();
        }
        return Optional.of(
                "has to exceed the time limit of "
                        + Crash.shown(stated)
                        + " "
                        + Numbers.shown(factor)
                        + " times over, and takes less on every test");
    }

    private static Duration times(Duration duration, double factor) {
        return Duration.ofNanos((long) (duration.toNanos() * factor));
    }

    private boolean exceeds(
            Duration limit,
            KattisSubmission submission,
            Language language,
            List<PackagedTest> tests)
            throws IOException, InterruptedException {
        StandardBuild build =
                session.build(language, submission.source().files(), submission.entry());
        if (!(build instanceof StandardBuild.Done(var program))) {
            return true; // a failing build is a fault of its own
        }
        try (program) {
            OneTest one = session.oneTest(program, language, limit);
            for (PackagedTest test : tests) {
                if (one.run(test).verdict() == Verdict.TIME_LIMIT_EXCEEDED) {
                    return true;
                }
            }
            return false;
        }
    }
}
