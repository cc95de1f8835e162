package onsite.app.terminal;

import java.util.ArrayList;
import java.util.List;

/// Lays text out in columns.
public final class Text {
    private Text() {}

    /// Pads with spaces on the right, counting characters as people see them.
    public static String padded(String text, int width) {
        int length = text.codePointCount(0, text.length());
        return text + " ".repeat(Math.max(0, width - length));
    }

    /// Pads with spaces on the left.
    public static String right(String text, int width) {
        int length = text.codePointCount(0, text.length());
        return " ".repeat(Math.max(0, width - length)) + text;
    }

    /// Cuts a line that is too long, with an ellipsis. Control characters, which could move the
    /// cursor, change colours or turn the direction of what follows, are shown as a question mark.
    public static String cut(String line, int width) {
        int[] points =
                line.codePoints()
                        .map(point -> point == '\t' ? ' ' : point)
                        .map(point -> isControl(point) ? '?' : point)
                        .toArray();
        return points.length <= width
                ? new String(points, 0, points.length)
                : new String(points, 0, width - 1) + "…";
    }

    /// Whether it is no character to be seen but tells how others are shown: a control character,
    /// or one that embeds, overrides or isolates a direction of writing (UAX 9).
    public static boolean isControl(int point) {
        return Character.isISOControl(point)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }

    /// Breaks a paragraph between words.
    public static List<String> wrapped(String paragraph, int width) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : paragraph.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.stream().map(text -> cut(text, width)).toList();
    }
}
