package onsite.coach.memory;

/// What FSRS knows of one memory.
///
/// @param stability days until the chance of recall has fallen to 90 %; at least 0.001
/// @param difficulty 1 (easy) to 10
public record MemoryState(double stability, double difficulty) {
    public MemoryState {
        if (!(stability >= MemoryModel.STABILITY_MIN && stability < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a stability of " + stability + " days");
        }
        if (!(difficulty >= MemoryModel.DIFFICULTY_MIN
                && difficulty <= MemoryModel.DIFFICULTY_MAX)) {
            throw new IllegalArgumentException(
                    "a difficulty of " + difficulty + ": it lies between 1 and 10");
        }
    }
}
