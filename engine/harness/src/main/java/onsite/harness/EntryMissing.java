package onsite.harness;

/// A submission lacks the class or the method that the signature asks for. The message is shown to
/// the candidate.
final class EntryMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EntryMissing(String message) {
        super(message);
    }
}
