package onsite.coach.plan;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import onsite.coach.evidence.ExpectedTime;
import onsite.coach.loop.Discipline;
import onsite.exercise.Difficulty;

/// Whether the problems that the goals still ask for fit into the time for coding that is left.
final class Pace {
    /// Days are missed, and not every minute of a day fits a problem.
    private static final double USABLE = 0.85;

    private final Goals goals;
    private final double codingMinutesADay;
    private final Map<Difficulty, Integer> met = new EnumMap<>(Difficulty.class);

    /// @param practised exercises, from before the plan
    Pace(Goals goals, double codingMinutesADay, Collection<PlanExercise> practised) {
        this.goals = goals;
        this.codingMinutesADay = codingMinutesADay;
        practised.forEach(this::met);
    }

    void met(PlanExercise exercise) {
        if (exercise.discipline() == Discipline.CODING) {
            met.merge(exercise.difficulty(), 1, Integer::sum);
        }
    }

    boolean isBehind(int daysLeft) {
        double asked = 0;
        for (Difficulty difficulty : Difficulty.values()) {
            int left = Math.max(0, goals.of(difficulty) - met.getOrDefault(difficulty, 0));
            asked += left * (double) ExpectedTime.of(difficulty).toMinutes();
        }
        return asked > USABLE * daysLeft * codingMinutesADay;
    }
}
