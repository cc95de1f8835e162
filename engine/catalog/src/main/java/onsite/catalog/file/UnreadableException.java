package onsite.catalog.file;

/// A file that is refused, with a sentence that says why.
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    UnreadableException(int line, String sentence) {
        super(sentence);
        this.line = line;
    }

    /// From 1; 0 for the whole file.
    public int line() {
        return line;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
