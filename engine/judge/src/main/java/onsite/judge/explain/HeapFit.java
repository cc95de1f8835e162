package onsite.judge.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import onsite.exercise.Growth;
import onsite.judge.explain.GrowthFit.Evidence;
import onsite.judge.explain.HeapWeighing.Weighed;

/// Names the class of growth that weights show.
///
/// A part that is the same at every size, such as a table that is built when the code is loaded,
/// hides the growth beside it at small sizes. What is added from size to size does not contain it:
/// where the weights themselves seem to grow more slowly than expected, what is added has to agree,
/// and may confirm the expected class instead. It never shows that anybody needs more.
final class HeapFit {
    /// Of the sizes that could be afforded the largest ones show the growth best.
    private static final int SIZES_MAX = 6;

    private HeapFit() {}

    static GrowthFit of(
            Growth expected, List<List<Weighed>> families, ToLongFunction<Weighed> bytes) {
        List<List<Sample>> samples =
                families.stream().map(family -> samples(family, bytes)).toList();
        GrowthFit fit = fit(expected, samples);
        if (fit.measured().equals(Optional.of(expected)) || fit.isSlowerThan(expected)) {
            return fit;
        }
        Optional<Growth> added =
                fit(expected, samples.stream().map(HeapFit::added).toList()).measured();
        if (added.equals(Optional.of(expected))) {
            return new GrowthFit(added, fit.exponent(), fit.excess(), fit.samples());
        }
        return added.equals(fit.measured()) ? fit : fit.notClear();
    }

    private static GrowthFit fit(Growth expected, List<List<Sample>> samples) {
        return new Curves(samples, Evidence.WEIGHED).fit(expected);
    }

    private static List<Sample> samples(List<Weighed> family, ToLongFunction<Weighed> bytes) {
        List<Sample> samples =
                family.stream()
                        .map(each -> new Sample(each.test().size(), bytes.applyAsLong(each)))
                        .filter(sample -> sample.amount() > 0)
                        .toList();
        return samples.subList(Math.max(0, samples.size() - SIZES_MAX), samples.size());
    }

    /// What each size adds to the one before.
    private static List<Sample> added(List<Sample> samples) {
        var added = new ArrayList<Sample>();
        for (int i = 1; i < samples.size(); i++) {
            long more = samples.get(i).amount() - samples.get(i - 1).amount();
            if (more <= 0) {
                return List.of();
            }
            added.add(new Sample(samples.get(i).size(), more));
        }
        return added;
    }
}
