package onsite.catalog;

import java.util.Optional;
import onsite.catalog.text.Wording;

/// A place in a text of inputs. Finds where words and JSON values end; what they mean is not its
/// business. Never recurses, so that no nesting can hurt it.
final class NotationCursor {
    private final String text;
    private int at;
    private int line = 1;

    /// A stretch of the text that should be a JSON value.
    record Raw(String text, int line) {}

    NotationCursor(String text) {
        this.text = text;
    }

    int line() {
        return line;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    boolean atLineEnd() {
        return atEnd() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    void skipSpaces() {
        while (!atLineEnd() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    void skipBlank() {
        while (!atEnd() && (isSpace(text.charAt(at)) || atLineEnd())) {
            advance();
        }
    }

    /// Steps over the character if it is next.
    boolean take(char wanted) {
        boolean next = at < text.length() && text.charAt(at) == wanted;
        if (next) {
            at++;
        }
        return next;
    }

    /// The name that starts here, if one does.
    Optional<String> word() {
        int start = at;
        while (!atEnd() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        return start == at ? Optional.empty() : Optional.of(text.substring(start, at));
    }

    /// What stands between here and the end of the line, without moving.
    String restOfLine() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(at, end).strip();
    }

    /// The value that starts here. A list may go on over several lines; anything else ends with the
    /// line, at a comma, or (inside of a call) at its closing parenthesis.
    ///
    /// @param owner what the value is for, in messages
    Raw value(String owner, boolean insideCall) {
        if (atLineEnd() || text.charAt(at) == ',' || (insideCall && text.charAt(at) == ')')) {
            throw new NotationException(line, owner + " has no value: write a JSON value");
        }
        int start = at;
        int startLine = line;
        char first = text.charAt(at);
        if (first == '"') {
            skipText(owner);
        } else if (first == '[' || first == '{') {
            skipBrackets(owner);
        }
        while (!atLineEnd() && text.charAt(at) != ',' && !(insideCall && text.charAt(at) == ')')) {
            at++;
        }
        return new Raw(text.substring(start, at).strip(), startLine);
    }

    private void skipBrackets(String owner) {
        int startLine = line;
        char opening = text.charAt(at);
        int depth = 0;
        do {
            if (atEnd()) {
                throw new NotationException(
                        startLine,
                        "the value of " + owner + " has a " + opening + " that is never closed");
            }
            switch (text.charAt(at)) {
                case '[', '{' -> depth++;
                case ']', '}' -> depth--;
                default -> {}
            }
            if (text.charAt(at) == '"') {
                skipText(owner);
            } else {
                advance();
            }
        } while (depth > 0);
    }

    private void skipText(String owner) {
        int start = at;
        at++;
        while (!atLineEnd() && text.charAt(at) != '"') {
            at++;
            if (text.charAt(at - 1) == '\\' && !atLineEnd()) {
                at++;
            }
        }
        if (atLineEnd()) {
            throw new NotationException(
                    line,
                    "the value of "
                            + owner
                            + " has a text that is never closed: "
                            + Wording.shortened(text.substring(start, Math.min(at, text.length())))
                            + " lacks its \" on this line");
        }
        at++;
    }

    private void advance() {
        char c = text.charAt(at++);
        if (c == '\n' || (c == '\r' && (atEnd() || text.charAt(at) != '\n'))) {
            line++;
        }
    }

    private static boolean isSpace(char c) {
        return c != '\n' && c != '\r' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
