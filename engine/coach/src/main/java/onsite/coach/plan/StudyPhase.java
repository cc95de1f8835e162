package onsite.coach.plan;

import java.util.Locale;
import onsite.exercise.Difficulty;

/// The three months of the usual plan, whatever they are scaled to; the last two of its twelve
/// weeks are for mock interviews.
public enum StudyPhase {
    FOUNDATIONS("Foundations", Difficulty.EASY),
    INTERMEDIATE("Intermediate", Difficulty.MEDIUM),
    ADVANCED("Advanced", Difficulty.HARD),
    MOCKS("Mocks", Difficulty.HARD);

    private final String label;
    private final Difficulty difficulty;

    StudyPhase(String label, Difficulty difficulty) {
        this.label = label;
        this.difficulty = difficulty;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /// Which new problems it is for.
    Difficulty difficulty() {
        return difficulty;
    }

    /// @param day from 0
    /// @param days in all
    static StudyPhase of(int day, int days) {
        // In twelfths: 4 weeks, 4 weeks, 2 and 2.
        long twelfth = 12L * day / days;
        if (twelfth < 4) {
            return FOUNDATIONS;
        }
        if (twelfth < 8) {
            return INTERMEDIATE;
        }
        return twelfth < 10 ? ADVANCED : MOCKS;
    }
}
