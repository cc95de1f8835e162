package onsite.app.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import onsite.app.practice.Remembered;
import onsite.catalog.Catalog;
import onsite.exercise.Problem;
import onsite.exercise.Slug;
import onsite.exercise.Verdict;

/// What went wrong, by kind, with the problems that train against it: first those that still fail
/// in that way, then new ones of the topics where it happens most.
final class Mistakes {
    private static final int PROBLEMS = 3;

    private Mistakes() {}

    static List<ProgressView.Mistake> of(Remembered remembered, Catalog catalog) {
        return Stream.of(Verdict.values())
                .filter(verdict -> verdict != Verdict.ACCEPTED && verdict != Verdict.JUDGE_ERROR)
                .filter(verdict -> remembered.count(verdict.code()) > 0)
                .map(verdict ->
                        new ProgressView.Mistake(
                                verdict.code().toLowerCase(Locale.ROOT),
                                verdict.label(),
                                remembered.count(verdict.code()),
                                advice(verdict),
                                training(
                                        remembered
                                                .verdicts()
                                                .getOrDefault(verdict.code(), Map.of()),
                                        remembered,
                                        catalog)))
                .sorted(Comparator.comparingInt(ProgressView.Mistake::count).reversed())
                .toList();
    }

    /// @param failed how often each problem failed in that way
    private static List<ProgressView.Training> training(
            Map<Slug, Integer> failed, Remembered remembered, Catalog catalog) {
        Set<Problem> chosen = new LinkedHashSet<>();
        Map<String, Integer> topics = new HashMap<>();
        failed.entrySet().stream()
                .sorted(
                        Map.Entry.<Slug, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry ->
                        catalog.problem(entry.getKey())
                                .ifPresent(problem -> {
                                    if (remembered.unsolved().containsKey(problem.slug())) {
                                        chosen.add(problem);
                                    }
                                    problem.topics()
                                            .forEach(topic ->
                                                    topics.merge(
                                                            topic, entry.getValue(), Integer::sum));
                                }));
        catalog.problems().values().stream()
                .filter(problem -> !remembered.problems().containsKey(problem.slug()))
                .filter(problem -> weight(problem, topics) > 0)
                .sorted(
                        Comparator.comparingInt((Problem problem) -> -weight(problem, topics))
                                .thenComparing(Problem::difficulty)
                                .thenComparing(Problem::slug))
                .limit(PROBLEMS + chosen.size())
                .forEach(chosen::add);
        return chosen.stream()
                .limit(PROBLEMS)
                .map(problem ->
                        new ProgressView.Training(
                                problem.name(), ProblemQuery.PATH + "/" + problem.slug()))
                .toList();
    }

    private static int weight(Problem problem, Map<String, Integer> topics) {
        return problem.topics().stream().mapToInt(topic -> topics.getOrDefault(topic, 0)).sum();
    }

    private static String advice(Verdict verdict) {
        return switch (verdict) {
            case WRONG_ANSWER ->
                    "Ask about empty, single and equal values before you code, and state two tests of"
                            + " your own.";
            case TIME_LIMIT_EXCEEDED -> "Say the complexity aloud before the first line.";
            case MEMORY_LIMIT_EXCEEDED -> "Say what you keep, and for how long.";
            case RUN_TIME_ERROR ->
                    "Walk through the smallest input by hand: indexes, nulls, depth.";
            case COMPILE_ERROR -> "Write the signature first, and compile early.";
            case OUTPUT_LIMIT_EXCEEDED -> "Take the prints out of loops.";
            case ACCEPTED, JUDGE_ERROR -> "";
        };
    }
}
