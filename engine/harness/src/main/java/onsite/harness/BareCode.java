package onsite.harness;

/// Source code with its comments and its literals blanked out, so that a declaration which is
/// searched for in it is one: a template's comment declares nothing.
///
/// Every character keeps its place, and every line its number. What a literal or a comment leaves
/// open ends where the compiler gives it up: at the end of the line, or of the file.
public final class BareCode {
    private final String source;
    private final String severalLines;
    private final boolean escapes;

    /// @param severalLines what opens and closes a literal that may have several lines
    /// @param escapes whether a backslash in such a literal takes its meaning from what follows
    private BareCode(String source, String severalLines, boolean escapes) {
        this.source = source;
        this.severalLines = severalLines;
        this.escapes = escapes;
    }

    /// Java, with its text blocks.
    public static String java(String source) {
        return new BareCode(source, "\"\"\"", true).blanked();
    }

    /// Go, with its raw strings.
    public static String go(String source) {
        return new BareCode(source, "`", false).blanked();
    }

    private String blanked() {
        var bare = new StringBuilder(source);
        int at = 0;
        while (at < bare.length()) {
            int end = endOfAside(at);
            for (int i = at; i < end; i++) {
                if (!isLineEnd(i)) {
                    bare.setCharAt(i, ' ');
                }
            }
            at = Math.max(at + 1, end);
        }
        return bare.toString();
    }

    /// Where the comment or the literal ends that begins here.
    ///
    /// @return the same place if none does
    private int endOfAside(int at) {
        if (source.startsWith("//", at)) {
            return endOfLine(at);
        }
        if (source.startsWith("/*", at)) {
            int close = source.indexOf("*/", at + 2);
            return close < 0 ? source.length() : close + 2;
        }
        if (source.startsWith(severalLines, at)) {
            return endOfSeveralLines(at + severalLines.length());
        }
        char first = source.charAt(at);
        return first == '"' || first == '\'' ? endOfLiteral(first, at + 1) : at;
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < source.length() && !isLineEnd(at)) {
            at++;
        }
        return at;
    }

    private int endOfSeveralLines(int from) {
        for (int at = from; at < source.length(); at++) {
            if (source.startsWith(severalLines, at)) {
                return at + severalLines.length();
            }
            at += escapes && source.charAt(at) == '\\' ? 1 : 0;
        }
        return source.length();
    }

    private int endOfLiteral(char close, int from) {
        for (int at = from; at < source.length(); at++) {
            if (isLineEnd(at)) {
                return at;
            }
            if (source.charAt(at) == close) {
                return at + 1;
            }
            boolean escape = source.charAt(at) == '\\';
            at += escape && at + 1 < source.length() && !isLineEnd(at + 1) ? 1 : 0;
        }
        return source.length();
    }

    private boolean isLineEnd(int at) {
        return source.charAt(at) == '\n' || source.charAt(at) == '\r';
    }
}
