package onsite.tests;

/// Thrown by [Values#require]: the sentence says which constraint is broken, or why an answer is
/// wrong.
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidInput(String message) {
        super(message);
    }
}
