package onsite.coach.plan;

/// What was expected by today beside what was done.
///
/// @param studyDays before today
/// @param missedDays of them, on which nothing was done
/// @param actualMinutes since the plan began
/// @param expectedExercises that the goals had foreseen by today
public record Standing(
        int studyDays,
        int missedDays,
        int expectedMinutes,
        int actualMinutes,
        int expectedExercises,
        int actualExercises) {}
