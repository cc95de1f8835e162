package onsite.app.submission;

/// A submission was not taken, and nothing of it was kept. The message is one sentence.
public final class RefusedException extends RuntimeException {
    public RefusedException(String sentence) {
        super(sentence);
    }
}
