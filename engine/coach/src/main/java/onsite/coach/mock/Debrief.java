package onsite.coach.mock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import onsite.coach.mock.MockLoop.LoopRound;
import onsite.exercise.interview.Grade;
import onsite.exercise.interview.RoundType;
import onsite.exercise.interview.Rubric;
import onsite.exercise.interview.Rubric.Criterion;

/// What a loop comes to: round by round, what stood out, and the committee's word.
///
/// @param rounds in order, those that were not run as well
/// @param strengths criteria that were graded for hiring everywhere, the best first, at most three
/// @param worries criteria that were graded against hiring somewhere, the worst first, at most
///   three
/// @param selfEstimate by how many grades the candidate expected too much, on average; negative for
///   too little, empty when nothing was predicted
public record Debrief(
        List<RoundDebrief> rounds,
        List<CriterionMean> strengths,
        List<CriterionMean> worries,
        OptionalDouble selfEstimate,
        Decision decision) {

    private static final int SHOWN_MAX = 3;

    /// @param used empty when the round was not run
    /// @param over time beyond the round's own; zero when it kept within
    /// @param criteria of the round's rubric, in order
    public record RoundDebrief(
            LoopRound round,
            Optional<Duration> used,
            Duration over,
            Optional<Grade> vote,
            List<CriterionGrade> criteria,
            List<String> evidence) {
        public RoundDebrief {
            criteria = List.copyOf(criteria);
            evidence = List.copyOf(evidence);
        }
    }

    public record CriterionGrade(
            Criterion criterion, Optional<Grade> predicted, Optional<Grade> given) {}

    /// @param mean of the grades' points over all rounds of the type, from −2 to 2
    /// @param worst the lowest of them
    public record CriterionMean(RoundType type, Criterion criterion, double mean, Grade worst) {}

    public Debrief {
        rounds = List.copyOf(rounds);
        strengths = List.copyOf(strengths);
        worries = List.copyOf(worries);
    }

    /// @param records at most one for each round
    /// @param rubrics one for each type of round in the loop
    /// @throws IllegalArgumentException for a record of a round that the loop has not, a second
    ///   record of a round, or a type without rubric
    public static Debrief of(
            MockLoop loop, List<RoundRecord> records, Map<RoundType, Rubric> rubrics) {
        Map<Integer, RoundRecord> byRound = byRound(loop, records);
        List<RoundDebrief> rounds =
                loop.rounds().stream()
                        .map(round ->
                                debrief(
                                        round,
                                        Optional.ofNullable(byRound.get(round.number())),
                                        rubric(rubrics, round)))
                        .toList();
        List<CriterionMean> means = means(rounds);
        return new Debrief(
                rounds,
                means.stream()
                        .filter(mean -> mean.worst().isForHiring())
                        .sorted(Comparator.comparingDouble(CriterionMean::mean).reversed())
                        .limit(SHOWN_MAX)
                        .toList(),
                means.stream()
                        .filter(mean -> !mean.worst().isForHiring())
                        .sorted(Comparator.comparingDouble(CriterionMean::mean))
                        .limit(SHOWN_MAX)
                        .toList(),
                selfEstimate(rounds),
                Committee.decide(
                        rounds.stream().map(r -> new RoundVote(r.round(), r.vote())).toList()));
    }

    private static Map<Integer, RoundRecord> byRound(MockLoop loop, List<RoundRecord> records) {
        Map<Integer, RoundRecord> byRound = new LinkedHashMap<>();
        for (RoundRecord each : records) {
            if (each.round() < 1 || each.round() > loop.rounds().size()) {
                throw new IllegalArgumentException(
                        "the loop has the rounds 1 to "
                                + loop.rounds().size()
                                + ", and not "
                                + each.round());
            }
            if (byRound.put(each.round(), each) != null) {
                throw new IllegalArgumentException(
                        "there are two records of round " + each.round());
            }
        }
        return byRound;
    }

    private static Rubric rubric(Map<RoundType, Rubric> rubrics, LoopRound round) {
        Rubric rubric = rubrics.get(round.round().type());
        if (rubric == null) {
            throw new IllegalArgumentException(
                    "there is no rubric for rounds of the type " + round.round().type().id());
        }
        return rubric;
    }

    private static RoundDebrief debrief(
            LoopRound round, Optional<RoundRecord> found, Rubric rubric) {
        List<CriterionGrade> criteria =
                rubric.criteria().stream()
                        .map(criterion ->
                                new CriterionGrade(
                                        criterion,
                                        found.flatMap(r -> grade(r.predicted(), criterion)),
                                        found.flatMap(r -> grade(r.given(), criterion))))
                        .toList();
        List<Grade> given = criteria.stream().flatMap(c -> c.given().stream()).toList();
        Duration over =
                found.map(RoundRecord::used)
                        .map(used -> used.minusMinutes(round.round().minutes()))
                        .filter(Duration::isPositive)
                        .orElse(Duration.ZERO);
        return new RoundDebrief(
                round,
                found.map(RoundRecord::used),
                over,
                given.size() == criteria.size()
                        ? Optional.of(RoundVote.of(given))
                        : Optional.empty(),
                criteria,
                found.map(RoundRecord::evidence).orElse(List.of()));
    }

    private static Optional<Grade> grade(Map<String, Grade> grades, Criterion criterion) {
        return Optional.ofNullable(grades.get(criterion.id()));
    }

    private static List<CriterionMean> means(List<RoundDebrief> rounds) {
        record Key(RoundType type, Criterion criterion) {}
        Map<Key, List<Grade>> grades = new LinkedHashMap<>();
        for (RoundDebrief round : rounds) {
            for (CriterionGrade criterion : round.criteria()) {
                var key = new Key(round.round().round().type(), criterion.criterion());
                criterion
                        .given()
                        .ifPresent(g -> grades.computeIfAbsent(key, k -> new ArrayList<>()).add(g));
            }
        }
        return grades.entrySet().stream()
                .map(entry ->
                        new CriterionMean(
                                entry.getKey().type(),
                                entry.getKey().criterion(),
                                entry.getValue().stream()
                                        .mapToInt(Grade::points)
                                        .average()
                                        .orElseThrow(),
                                entry.getValue().stream()
                                        .min(Comparator.naturalOrder())
                                        .orElseThrow()))
                .toList();
    }

    private static OptionalDouble selfEstimate(List<RoundDebrief> rounds) {
        return rounds.stream()
                .flatMap(round -> round.criteria().stream())
                .filter(c -> c.predicted().isPresent() && c.given().isPresent())
                .mapToInt(c -> c.predicted().orElseThrow().rank() - c.given().orElseThrow().rank())
                .average();
    }
}
