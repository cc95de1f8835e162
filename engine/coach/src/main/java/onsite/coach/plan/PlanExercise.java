package onsite.coach.plan;

import java.util.List;
import java.util.Optional;
import onsite.coach.loop.Discipline;
import onsite.exercise.Difficulty;

/// An exercise as the planner sees it.
///
/// @param topics the first one names what it is about; may be empty
/// @param minutes that it takes a candidate who is ready, at least 1
/// @param link where it is, if not here
public record PlanExercise(
        String id,
        String name,
        Discipline discipline,
        Difficulty difficulty,
        List<String> topics,
        int minutes,
        Optional<String> link) {

    public PlanExercise {
        topics = List.copyOf(topics);
        if (minutes < 1) {
            throw new IllegalArgumentException(id + " takes " + minutes + " minutes");
        }
    }

    /// Doing it again takes half the time, and never more than half an hour.
    int minutesAgain() {
        return Math.clamp(minutes / 2, 1, 30);
    }
}
