package onsite.coach.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import onsite.coach.loop.Discipline;
import onsite.exercise.Difficulty;

/// Says what could not be had, and why.
final class GaveWay {
    private static final int NAMES_MOST = 5;

    private final List<String> sentences = new ArrayList<>();

    List<String> sentences() {
        return sentences;
    }

    void missed(Standing standing, int minutesADay) {
        int missed = standing.missedDays();
        if (missed == 0) {
            return;
        }
        sentences.add(
                counted(missed, "study day")
                        + " of "
                        + standing.studyDays()
                        + (missed == 1 ? " was" : " were")
                        + " missed; nothing piles up, every day ahead keeps to "
                        + time(minutesADay)
                        + ".");
    }

    void goals(Goals goals, Goals planned, Collection<PlanExercise> exercises) {
        List<String> missing = new ArrayList<>();
        List<String> notThere = new ArrayList<>();
        int lackingInAll = 0;
        for (Difficulty difficulty : Difficulty.values()) {
            int lacking = goals.of(difficulty) - planned.of(difficulty);
            if (lacking <= 0) {
                continue;
            }
            long there =
                    exercises.stream()
                            .filter(exercise -> exercise.discipline() == Discipline.CODING)
                            .filter(exercise -> exercise.difficulty() == difficulty)
                            .count();
            if (there < goals.of(difficulty)) {
                notThere.add(there + " " + difficulty.id());
            } else {
                missing.add(lacking + " " + difficulty.id());
                lackingInAll += lacking;
            }
        }
        if (!notThere.isEmpty()) {
            sentences.add(
                    "The catalogue has only "
                            + joined(notThere)
                            + " problems to choose from; the goals are "
                            + goalsText(goals)
                            + ".");
        }
        if (!missing.isEmpty()) {
            sentences.add(
                    "There is no time for "
                            + joined(missing)
                            + (lackingInAll == 1 ? " problem" : " problems")
                            + " of the "
                            + goalsText(goals)
                            + " that the usual plan would have; reviews and the other rounds come first.");
        }
    }

    void topics(Collection<PlanExercise> left, Predicate<String> practised) {
        Set<String> untouched =
                left.stream()
                        .filter(exercise -> exercise.discipline() == Discipline.CODING)
                        .flatMap(exercise -> exercise.topics().stream())
                        .filter(practised.negate())
                        .collect(Collectors.toCollection(TreeSet::new));
        if (!untouched.isEmpty()) {
            sentences.add("Not touched at all: " + shortened(List.copyOf(untouched)) + ".");
        }
    }

    void crowded(int days) {
        if (days > 0) {
            sentences.add(
                    "On "
                            + counted(days, "day")
                            + " more is due than there is room for; what a review helps least"
                            + " waits.");
        }
    }

    void boxed(int exercises) {
        if (exercises > 0) {
            sentences.add(
                    counted(exercises, "exercise")
                            + (exercises == 1 ? " has" : " have")
                            + " less time than "
                            + (exercises == 1 ? "it takes" : "they take")
                            + ": stop when it is up, and read the editorial.");
        }
    }

    void noMocks(boolean possible) {
        if (!possible) {
            sentences.add("There is no room for a mock round: it takes half an hour at least.");
        }
    }

    void stuck(List<PlanExercise> stuck) {
        if (!stuck.isEmpty()) {
            sentences.add(
                    "Left out, because nothing here leads up to "
                            + (stuck.size() == 1 ? "it" : "them")
                            + ": "
                            + shortened(stuck.stream().map(PlanExercise::id).toList())
                            + ".");
        }
    }

    void gone(int reviews) {
        if (reviews > 0) {
            sentences.add(
                    counted(reviews, "exercise or card")
                            + " that you practised "
                            + (reviews == 1 ? "is" : "are")
                            + " no longer there; what you did is kept.");
        }
    }

    static String time(int minutes) {
        if (minutes % 60 == 0) {
            return counted(minutes / 60, "hour");
        }
        return minutes < 60
                ? minutes + " minutes"
                : String.format(Locale.ROOT, "%d:%02d hours", minutes / 60, minutes % 60);
    }

    private static String goalsText(Goals goals) {
        return goals.easy() + " easy, " + goals.medium() + " medium, " + goals.hard() + " hard";
    }

    private static String shortened(List<String> names) {
        return names.size() <= NAMES_MOST
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMES_MOST))
                        + " and "
                        + (names.size() - NAMES_MOST)
                        + " more";
    }

    private static String counted(int count, String thing) {
        if (count == 1) {
            return "1 " + thing;
        }
        return count
                + " "
                + (thing.equals("exercise or card") ? "exercises or cards" : thing + "s");
    }

    private static String joined(List<String> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
