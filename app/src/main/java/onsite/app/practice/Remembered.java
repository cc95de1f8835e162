package onsite.app.practice;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import onsite.exercise.Slug;

/// What is remembered at a moment.
///
/// @param days on which something was done
/// @param verdicts how often each verdict was given, by its code
/// @param unsolved how often each problem was tried since it was last solved
public record Remembered(
        Map<Slug, KnownCard> cards,
        Map<Slug, SolvedProblem> problems,
        SortedMap<LocalDate, DayOfPractice> days,
        Map<String, Integer> verdicts,
        Map<Slug, Integer> unsolved) {

    public Remembered {
        cards = Map.copyOf(cards);
        problems = Map.copyOf(problems);
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        verdicts = Map.copyOf(verdicts);
        unsolved = Map.copyOf(unsolved);
    }

    public DayOfPractice on(LocalDate day) {
        return days.getOrDefault(day, DayOfPractice.NOTHING);
    }
}
