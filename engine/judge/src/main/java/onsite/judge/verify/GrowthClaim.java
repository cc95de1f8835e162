package onsite.judge.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onsite.catalog.PackagedSubmission;
import onsite.exercise.Growth;
import onsite.exercise.Judgement;
import onsite.exercise.Judgement.MeasuredComplexity;
import onsite.exercise.Problem;
import onsite.judge.AcceptedSolutions;
import onsite.judge.Judge;
import onsite.judge.Progress;
import onsite.judge.Scope;

/// Holds the growth that `problem.yaml` claims against the accepted solutions. Mostly the runs that
/// judged them are enough; what is in doubt is measured at more sizes, and believed if it
/// contradicts twice.
final class GrowthClaim {
    private final Judge judge;
    private final AcceptedSolutions solutions;

    GrowthClaim(Judge judge, AcceptedSolutions solutions) {
        this.judge = judge;
        this.solutions = solutions;
    }

    /// @param accepted solutions with the verdicts' own runs
    /// @return a sentence for each solution that contradicts the claim
    List<String> contradictions(Problem problem, Map<PackagedSubmission, Judgement> accepted)
            throws IOException, InterruptedException {
        Map<PackagedSubmission, Optional<Growth>> shown = new LinkedHashMap<>();
        accepted.forEach((solution, judgement) ->
                shown.put(solution, judgement.complexity().flatMap(MeasuredComplexity::measured)));
        Optional<PackagedSubmission> reference =
                accepted.keySet().stream()
                        .filter(each -> each.file().equals(solutions.referenceFile(problem)))
                        .findFirst();
        List<String> contradictions = new ArrayList<>();
        for (PackagedSubmission solution : doubted(problem.complexity().time(), shown, reference)) {
            if (contradiction(problem, solution).isPresent()) {
                contradiction(problem, solution).ifPresent(contradictions::add);
            }
        }
        return contradictions;
    }

    /// Whose growth is to be measured again: everybody's who shows another one than is claimed, and
    /// the reference's if nobody shows what is.
    ///
    /// @param shown growth of each solution, where the run that judged it shows one
    static <T> List<T> doubted(
            Growth claimed, Map<T, Optional<Growth>> shown, Optional<T> reference) {
        List<T> doubted = new ArrayList<>();
        shown.forEach((solution, growth) -> {
            if (growth.filter(other -> other != claimed).isPresent()) {
                doubted.add(solution);
            }
        });
        if (!shown.containsValue(Optional.of(claimed))) {
            reference.filter(solution -> !doubted.contains(solution)).ifPresent(doubted::add);
        }
        return doubted;
    }

    /// What the scale family of an accepted solution says against `problem.yaml`, measured at as
    /// many sizes as it takes. Silent unless the growth is clear.
    private Optional<String> contradiction(Problem problem, PackagedSubmission packaged)
            throws IOException, InterruptedException {
        return judge.judge(
                        problem,
                        AcceptedSolutions.read(problem, packaged),
                        new Scope.All(),
                        Progress.NONE)
                .complexity()
                .flatMap(complexity ->
                        complexity
                                .measured()
                                .filter(measured -> measured != complexity.expected())
                                .map(measured ->
                                        "problem.yaml says time "
                                                + complexity.expected().notation()
                                                + ", but over the scale family "
                                                + problem.directory().relativize(packaged.file())
                                                + " grows like "
                                                + measured.notation()
                                                + " (exponent "
                                                + String.format(
                                                        Locale.ROOT, "%.2f", complexity.exponent())
                                                + ")"));
    }
}
