package onsite.judge.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Turns changes of a text into mutants.
final class Edits {
    private static final int SHOWN_AROUND = 40;

    private final String text;
    private final List<Mutant> mutants = new ArrayList<>();
    private final Set<Change> seen = new HashSet<>();

    private record Change(int start, int end, String replacement) {}

    Edits(String text) {
        this.text = text;
    }

    List<Mutant> mutants() {
        return List.copyOf(mutants);
    }

    /// Puts another text in the place of a part; nothing where that has been done before.
    ///
    /// @param shownStart of what surrounds the part and makes the change readable
    /// @param shownEnd after that
    void replace(int start, int end, String replacement, int shownStart, int shownEnd) {
        if (text.substring(start, end).equals(replacement)
                || !seen.add(new Change(start, end, replacement))) {
            return;
        }
        int from = Math.max(shownStart, start - SHOWN_AROUND);
        int to = Math.min(shownEnd, end + SHOWN_AROUND);
        String before = (from > shownStart ? "…" : "") + text.substring(from, start);
        String after = text.substring(end, to) + (to < shownEnd ? "…" : "");
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = text.indexOf('\n', Math.max(start, end - 1));
        lineEnd = lineEnd < 0 ? text.length() : lineEnd;
        mutants.add(
                new Mutant(
                        1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count(),
                        oneLine(before + text.substring(start, end) + after),
                        oneLine(before + replacement + after),
                        oneLine(text.substring(lineStart, lineEnd)),
                        oneLine(
                                text.substring(lineStart, start)
                                        + replacement
                                        + text.substring(end, lineEnd)),
                        start,
                        end,
                        replacement));
    }

    private static String oneLine(String part) {
        return part.strip().replaceAll("\\s+", " ");
    }

    /// Where the next token begins: white space and comments are passed over.
    int token(int from) {
        int at = from;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at)) {
                at = after("\n", at);
            } else if (text.startsWith("/*", at)) {
                at = after("*/", at + 2);
            } else {
                return at;
            }
        }
        return at;
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }
}
