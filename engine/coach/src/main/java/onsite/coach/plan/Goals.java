package onsite.coach.plan;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import onsite.exercise.Difficulty;

/// How many problems of each difficulty.
public record Goals(int easy, int medium, int hard) {
    /// The usual plan: twelve weeks of three hours a day, one of them for coding.
    static final Goals OF_TWELVE_WEEKS = new Goals(60, 60, 20);

    private static final double CODING_MINUTES_OF_TWELVE_WEEKS = 84 * 60;

    /// In proportion to the time for coding.
    static Goals scaled(double codingMinutes) {
        double factor = codingMinutes / CODING_MINUTES_OF_TWELVE_WEEKS;
        return new Goals(
                (int) Math.round(OF_TWELVE_WEEKS.easy * factor),
                (int) Math.round(OF_TWELVE_WEEKS.medium * factor),
                (int) Math.round(OF_TWELVE_WEEKS.hard * factor));
    }

    static Goals counted(Collection<PlanExercise> exercises) {
        Map<Difficulty, Integer> counts = new EnumMap<>(Difficulty.class);
        exercises.forEach(exercise -> counts.merge(exercise.difficulty(), 1, Integer::sum));
        return new Goals(
                counts.getOrDefault(Difficulty.EASY, 0),
                counts.getOrDefault(Difficulty.MEDIUM, 0),
                counts.getOrDefault(Difficulty.HARD, 0));
    }

    public int of(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> easy;
            case MEDIUM -> medium;
            case HARD -> hard;
        };
    }

    public int total() {
        return easy + medium + hard;
    }
}
