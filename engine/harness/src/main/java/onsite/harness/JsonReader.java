package onsite.harness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A cursor over JSON in UTF-8 whose shape is known beforehand: the caller says what comes next.
///
/// A fresh process reads its first inputs in the interpreter, where calls are dear: arrays of
/// numbers, which are nearly all of a large input, are read in one loop without any, which the JVM
/// compiles while it runs. The text comes from the judge and is well-formed; anything else is our
/// own mistake and throws.
final class JsonReader {
    private final byte[] text;
    private int at;

    JsonReader(byte[] text) {
        this.text = text;
    }

    JsonReader(String text) {
        this(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Consumes the character if it comes next.
    boolean skip(char expected) {
        if (at < text.length && text[at] == expected) {
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

    /// Consumes the word, of ASCII characters, if it comes next.
    boolean skip(String word) {
        if (at + word.length() > text.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        return true;
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
        boolean negative = skip('-');
        long value = 0;
        int digits = at;
        while (at < text.length && text[at] >= '0' && text[at] <= '9') {
            value = 10 * value - (text[at++] - '0'); // negative, so that the smallest long fits
        }
        if (at == digits) {
            throw unexpected("a number");
        }
        return negative ? value : -value;
    }

    /// Reads `[1,2,3]`.
    int[] readInts() {
        expect('[');
        if (skip(']')) {
            return new int[0];
        }
        byte[] bytes = text;
        int i = at;
        int[] values = new int[16];
        int size = 0;
        int value = 0;
        boolean negative = false;
        while (true) {
            byte c = bytes[i++];
            if (c >= '0' && c <= '9') {
                value = 10 * value - (c - '0');
            } else if (c == '-') {
                negative = true;
            } else {
                if (size == values.length) {
                    values = Arrays.copyOf(values, 2 * size);
                }
                values[size++] = negative ? value : -value;
                value = 0;
                negative = false;
                if (c == ']') {
                    break;
                }
            }
        }
        at = i;
        return Arrays.copyOf(values, size);
    }

    double readDouble() {
        if (at < text.length && text[at] == '"') {
            return Double.parseDouble(readString()); // "NaN", "Infinity", "-Infinity"
        }
        return Double.parseDouble(readNumberText());
    }

    private String readNumberText() {
        int start = at;
        while (at < text.length && "+-.0123456789eE".indexOf(text[at]) >= 0) {
            at++;
        }
        return new String(text, start, at - start, StandardCharsets.US_ASCII);
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
        int end = at;
        while (text[end] != '"' && text[end] != '\\') {
            end++;
        }
        String plain = new String(text, at, end - at, StandardCharsets.UTF_8);
        at = end;
        return skip('"') ? plain : readEscaped(new StringBuilder(plain));
    }

    private String readEscaped(StringBuilder value) {
        while (!skip('"')) {
            if (skip('\\')) {
                appendEscape(value, (char) text[at++]);
                continue;
            }
            int end = at;
            while (text[end] != '"' && text[end] != '\\') {
                end++;
            }
            value.append(new String(text, at, end - at, StandardCharsets.UTF_8));
            at = end;
        }
        return value.toString();
    }

    private void appendEscape(StringBuilder value, char escape) {
        switch (escape) {
            case 'n' -> value.append('\n');
            case 't' -> value.append('\t');
            case 'r' -> value.append('\r');
            case 'b' -> value.append('\b');
            case 'f' -> value.append('\f');
            case 'u' -> {
                String code = new String(text, at, 4, StandardCharsets.US_ASCII);
                value.append((char) Integer.parseInt(code, 16));
                at += 4;
            }
            default -> value.append(escape);
        }
    }

    /// Any value: a list, a string, true or false, null, a whole number as Long or else a Double.
    @Nullable Object readAny() {
        if (skip("null")) {
            return null;
        }
        byte next = text[at];
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
        String number = readNumberText();
        boolean whole = number.chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
        return whole ? Long.valueOf(number) : (Object) Double.valueOf(number);
    }

    private IllegalArgumentException unexpected(String wanted) {
        int from = Math.min(at, text.length);
        String found =
                new String(text, from, Math.min(20, text.length - from), StandardCharsets.UTF_8);
        return new IllegalArgumentException(
                "expected " + wanted + " at " + at + ", found: " + found);
    }
}
