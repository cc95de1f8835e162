package onsite.app.practice;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onsite.coach.loop.Discipline;
import onsite.exercise.Slug;

/// What is remembered at a moment.
///
/// @param exercises that nothing judges, by their id in a plan
/// @param days on which something was done
/// @param verdicts how often each problem was given each verdict, by the verdict's code
/// @param unsolved how often each problem was tried since it was last solved
/// @param minutes spent on exercises of each discipline; cards are left out
/// @param recall of cards by the time since they were last seen, shortest first
public record Remembered(
        Map<Slug, KnownCard> cards,
        Map<Slug, SolvedProblem> problems,
        Map<String, KnownExercise> exercises,
        SortedMap<LocalDate, DayOfPractice> days,
        Map<String, Map<Slug, Integer>> verdicts,
        Map<Slug, Integer> unsolved,
        Map<Discipline, Integer> minutes,
        List<RecallAfter> recall) {

    public Remembered {
        cards = Map.copyOf(cards);
        problems = Map.copyOf(problems);
        exercises = Map.copyOf(exercises);
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        verdicts =
                verdicts.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, e -> Map.copyOf(e.getValue())));
        unsolved = Map.copyOf(unsolved);
        minutes = Map.copyOf(minutes);
        recall = List.copyOf(recall);
    }

    public DayOfPractice on(LocalDate day) {
        return days.getOrDefault(day, DayOfPractice.NOTHING);
    }

    /// How often a verdict was given.
    ///
    /// @param code such as `WA`
    public int count(String code) {
        return verdicts.getOrDefault(code, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
