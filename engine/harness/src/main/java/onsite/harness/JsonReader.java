package onsite.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// A cursor over JSON text whose shape is known beforehand: the caller says what comes next.
///
/// The text comes from the judge and is well-formed; anything else is our own mistake and throws.
final class JsonReader {
    private final String text;
    private int at;

    JsonReader(String text) {
        this.text = text;
    }

    /// Consumes the character if it comes next.
    boolean skip(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    void expect(char expected) {
        if (!skip(expected)) {
            throw unexpected("'" + expected + "'");
        }
    }

    boolean skip(String word) {
        if (text.startsWith(word, at)) {
            at += word.length();
            return true;
        }
        return false;
    }

    /// Whether an array's closing bracket comes next; consumes it, or the comma before an element.
    ///
    /// @param first whether no element has been read yet
    boolean endOfArray(boolean first) {
        if (skip(']')) {
            return true;
        }
        if (!first) {
            expect(',');
        }
        return false;
    }

    int readInt() {
        return (int) readLong();
    }

    long readLong() {
        int start = at;
        boolean negative = skip('-');
        long value = 0;
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value =
                    10 * value
                            - (text.charAt(at++) - '0'); // negative, so that the smallest long fits
        }
        if (at == digits) {
            at = start;
            throw unexpected("a number");
        }
        return negative ? value : -value;
    }

    double readDouble() {
        if (at < text.length() && text.charAt(at) == '"') {
            return Double.parseDouble(readString()); // "NaN", "Infinity", "-Infinity"
        }
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return Double.parseDouble(text.substring(start, at));
    }

    boolean readBoolean() {
        if (skip("true")) {
            return true;
        }
        if (skip("false")) {
            return false;
        }
        throw unexpected("true or false");
    }

    String readString() {
        expect('"');
        int plain = at;
        while (text.charAt(plain) != '"' && text.charAt(plain) != '\\') {
            plain++;
        }
        if (text.charAt(plain) == '"') {
            String value = text.substring(at, plain);
            at = plain + 1;
            return value;
        }
        var value = new StringBuilder();
        try {
            readEscaped(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return value.toString();
    }

    private void readEscaped(Appendable value) throws IOException {
        while (true) {
            char c = text.charAt(at++);
            if (c == '"') {
                return;
            }
            if (c != '\\') {
                value.append(c);
                continue;
            }
            char escape = text.charAt(at++);
            switch (escape) {
                case 'n' -> value.append('\n');
                case 't' -> value.append('\t');
                case 'r' -> value.append('\r');
                case 'b' -> value.append('\b');
                case 'f' -> value.append('\f');
                case 'u' -> {
                    value.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                    at += 4;
                }
                default -> value.append(escape);
            }
        }
    }

    /// Any value: a list, a string, true or false, null, a whole number as Long or else a Double.
    @Nullable Object readAny() {
        if (skip("null")) {
            return null;
        }
        char next = text.charAt(at);
        if (next == '"') {
            return readString();
        }
        if (next == 't' || next == 'f') {
            return readBoolean();
        }
        if (skip('[')) {
            var values = new ArrayList<@Nullable Object>();
            while (!endOfArray(values.isEmpty())) {
                values.add(readAny());
            }
            return values;
        }
        int start = at;
        double number = readDouble();
        boolean whole =
                text.substring(start, at).chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
        if (whole) {
            at = start;
            return readLong();
        }
        return number;
    }

    private IllegalArgumentException unexpected(String wanted) {
        int end = Math.min(text.length(), at + 20);
        return new IllegalArgumentException(
                "expected "
                        + wanted
                        + " at "
                        + at
                        + ", found: "
                        + text.substring(Math.min(at, end), end));
    }
}
