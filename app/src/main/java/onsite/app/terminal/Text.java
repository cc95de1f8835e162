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
    /// cursor or change colours, are shown as a question mark.
    public static String cut(String line, int width) {
        int[] points =
                line.codePoints()
                        .map(point -> point == '\t' ? ' ' : point)
                        .map(point -> Character.isISOControl(point) ? '?' : point)
                        .toArray();
        return points.length <= width
                ? new String(points, 0, points.length)
                : new String(points, 0, width - 1) + "…";
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
