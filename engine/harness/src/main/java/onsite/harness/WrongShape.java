package onsite.harness;

/// An answer that has no place in the type it is said to have, such as a tree with a loop. The
/// message is shown to the candidate.
final class WrongShape extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongShape(String message) {
        super(message);
    }
}
