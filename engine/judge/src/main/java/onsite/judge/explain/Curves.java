package onsite.judge.explain;

import java.util.List;
import java.util.Optional;
import onsite.exercise.Growth;
import onsite.exercise.Judgement.MeasuredComplexity;
import onsite.exercise.Judgement.Statement;
import onsite.judge.explain.GrowthFit.Evidence;

/// The times of one submission: a curve for each scale family.
///
/// @param slowestFirst by the time at the largest size
record Curves(List<List<Sample>> slowestFirst, Evidence evidence) {
    Curves {
        slowestFirst = slowestFirst.stream().map(List::copyOf).toList();
    }

    /// What is told of all curves together: the family that contradicts, if there is one.
    GrowthFit fit(Growth expected) {
        List<GrowthFit> fits = fits(expected);
        for (GrowthFit fit : fits) {
            if (fit.isSlowerThan(expected)) {
                return fit;
            }
        }
        if (fits.stream().anyMatch(GrowthFit::isDoubtful)) {
            return fits.getFirst().notClear();
        }
        for (GrowthFit fit : fits) {
            if (fit.measured().equals(Optional.of(expected))) {
                return fit;
            }
        }
        return fits.getFirst();
    }

    List<GrowthFit> fits(Growth expected) {
        return slowestFirst.stream().map(each -> GrowthFit.of(expected, each, evidence)).toList();
    }

    /// Whether every family shows this class.
    boolean allShow(Growth growth) {
        return fits(growth).stream().allMatch(fit -> fit.measured().equals(Optional.of(growth)));
    }

    Optional<Statement> check(Optional<Growth> stated) {
        return stated.map(growth -> StatedGrowth.check(growth, this));
    }

    static MeasuredComplexity complexity(
            Growth expected, GrowthFit fit, Optional<Statement> statement) {
        List<MeasuredComplexity.Point> points =
                fit.samples().stream()
                        .map(each -> new MeasuredComplexity.Point(each.size(), each.amount()))
                        .toList();
        return new MeasuredComplexity(expected, fit.measured(), fit.exponent(), points)
                .withStatement(statement.map(found -> inOneVoice(found, fit)));
    }

    /// What refutes a statement is called by one name, and not by that of a neighbour too.
    private static Statement inOneVoice(Statement found, GrowthFit fit) {
        return found.outcome() == Statement.Outcome.REFUTED
                        && fit.measured().filter(named -> named != found.stated()).isPresent()
                ? new Statement(
                        found.stated(), found.outcome(), List.of(fit.measured().orElseThrow()))
                : found;
    }
}
