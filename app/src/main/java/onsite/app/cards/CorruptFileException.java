package onsite.app.cards;

/// A file of cards that can't be read, with the line and the way out in one sentence.
public final class CorruptFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    CorruptFileException(int line, String sentence) {
        super("Line " + line + ": " + sentence + ".");
        this.line = line;
    }

    /// From 1.
    public int line() {
        return line;
    }
}
