package onsite.judge.run;

/// What happened when two programs talked to each other.
///
/// @param validatorFirst whether the validator ended before it was told that the submission had:
///   then its verdict is about what the submission said, and not about its end
/// @param lastWord who was the last to write anything
public record Interaction(
        StandardRun submission, StandardRun validator, boolean validatorFirst, Side lastWord) {
    public enum Side {
        SUBMISSION,
        VALIDATOR,
        NOBODY
    }
}
