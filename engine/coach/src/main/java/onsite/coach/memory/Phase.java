package onsite.coach.memory;

/// Where a memory is on its way: in its first steps, on intervals of days, or back in steps after
/// it was forgotten.
public enum Phase {
    LEARNING,
    REVIEW,
    RELEARNING
}
