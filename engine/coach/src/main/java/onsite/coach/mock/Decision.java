package onsite.coach.mock;

import java.util.List;

/// What a hiring committee concludes.
///
/// @param reasons sentences, the deciding one first; not empty
public record Decision(Outcome outcome, List<String> reasons) {
    /// From worst to best, but for the first.
    public enum Outcome {
        UNDECIDED("Not decided yet"),
        NO_HIRE("No hire"),
        REPEAT_INTERVIEW("Another interview"),
        HIRE("Hire");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Decision {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a decision needs a reason: " + outcome);
        }
    }
}
