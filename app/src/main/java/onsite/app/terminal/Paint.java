package onsite.app.terminal;

/// Colours that carry no meaning of their own: whatever is painted says it in words as well.
public enum Paint {
    NONE,
    ANSI;

    public String good(String text) {
        return wrap("1;32", text);
    }

    public String bad(String text) {
        return wrap("1;31", text);
    }

    public String warning(String text) {
        return wrap("1;33", text);
    }

    public String strong(String text) {
        return wrap("1", text);
    }

    public String faint(String text) {
        return wrap("2", text);
    }

    private String wrap(String code, String text) {
        return switch (this) {
            case NONE -> text;
            case ANSI -> "\u001b[" + code + "m" + text + "\u001b[0m";
        };
    }
}
