package onsite.judge.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onsite.exercise.Growth;
import onsite.exercise.Judgement.Statement;
import onsite.exercise.Judgement.Statement.Outcome;
import onsite.judge.explain.GrowthFit.Evidence;

/// Compares what a candidate states with what was measured.
///
/// The statement stands where the package's expectation stands in a [GrowthFit], with the same
/// caution: it is confirmed when at least one family shows it and none contradicts, and refuted
/// only when another class is certain: a faster growing one in one family, for the slowest family
/// counts, or a slower growing one in all of them. In between it is not clear.
///
/// What would take more steps than any processor makes in the time that was measured is refuted
/// without a fit.
///
/// n and n log n fit the same curves, and so do a few other neighbours: whoever states one of them
/// is told which others would be confirmed as well.
final class StatedGrowth {
    /// Nobody has seen the end of 2^200 steps: who answers at such a size is not exponential in it,
    /// nor in anything that grows nearly as fast.
    private static final long EXPONENTIAL_SIZE_MAX = 200;

    /// More than vector instructions on single bits would do.
    private static final double STEPS_PER_MICRO_MAX = 1e7;

    private static final double EXPONENTIAL_EXCESS_MIN = 1;

    private StatedGrowth() {}

    static Statement check(Growth stated, Curves curves) {
        Outcome outcome = outcome(stated, curves);
        List<Growth> others =
                switch (outcome) {
                    case CONFIRMED ->
                            Stream.of(Growth.values())
                                    .filter(each -> each != stated)
                                    .filter(each -> outcome(each, curves) == Outcome.CONFIRMED)
                                    .toList();
                    case REFUTED -> instead(stated, curves).stream().toList();
                    case NOT_CLEAR -> List.of();
                };
        return new Statement(stated, outcome, others);
    }

    private static Outcome outcome(Growth stated, Curves curves) {
        if (isImpossible(stated, curves)) {
            return Outcome.REFUTED;
        }
        List<GrowthFit> fits = curves.fits(stated);
        List<GrowthFit> contradicting =
                fits.stream().filter(fit -> contradicts(fit, stated, curves.evidence())).toList();
        boolean inAll = !fits.isEmpty() && contradicting.size() == fits.size();
        if (inAll || contradicting.stream().anyMatch(fit -> fit.isSlowerThan(stated))) {
            return Outcome.REFUTED;
        }
        boolean shown =
                fits.stream().anyMatch(fit -> fit.measured().equals(Optional.of(stated)))
                        && fits.stream().noneMatch(GrowthFit::isDoubtful);
        return shown ? Outcome.CONFIRMED : Outcome.NOT_CLEAR;
    }

    /// Exponential growth is named by the way it bends, which may do to believe it; to refute
    /// anything by it, the excess has to tell as well.
    private static boolean contradicts(GrowthFit fit, Growth stated, Evidence evidence) {
        if (fit.measured().isEmpty() || fit.measured().get() == stated) {
            return false;
        }
        return fit.measured().get() != Growth.EXPONENTIAL
                || (fit.excess() > EXPONENTIAL_EXCESS_MIN && evidence.suffices(fit.samples()));
    }

    /// Whether every family has a size at which the stated class would have taken longer.
    private static boolean isImpossible(Growth stated, Curves curves) {
        return !curves.slowestFirst().isEmpty()
                && curves.slowestFirst().stream()
                        .allMatch(family ->
                                family.stream().anyMatch(sample -> isImpossible(stated, sample)));
    }

    private static boolean isImpossible(Growth stated, Sample sample) {
        if (stated == Growth.EXPONENTIAL) {
            return sample.size() > EXPONENTIAL_SIZE_MAX;
        }
        double micros = sample.amount() + 1.0; // times are cut to whole ones
        return GrowthFit.logOf(stated, (double) sample.size())
                > Math.log(STEPS_PER_MICRO_MAX) + Math.log(micros);
    }

    /// The class that fits instead of what was stated; of several the one with the least excess.
    private static Optional<Growth> instead(Growth stated, Curves curves) {
        Optional<Growth> certain = curves.fit(stated).measured();
        if (certain.isPresent() && certain.get() != stated) {
            return certain;
        }
        return Stream.of(Growth.values())
                .filter(each -> each != stated && outcome(each, curves) == Outcome.CONFIRMED)
                .min(Comparator.comparingDouble(each -> Math.abs(curves.fit(each).excess())));
    }
}
