package onsite.catalog;

/// A text that is not in the notation of inputs.
public final class NotationException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;

    public NotationException(int line, String sentence) {
        super(sentence);
        this.line = line;
    }

    /// The sentence, without the line.
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /// Of the text that was given, from 1.
    public int line() {
        return line;
    }
}
