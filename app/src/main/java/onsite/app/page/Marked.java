package onsite.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A value in which what differs from another value is marked.
///
/// @param pieces in order; together the whole text
public record Marked(List<Piece> pieces) {
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"?|[A-Za-z0-9_.+-]+|\\s+|.", Pattern.DOTALL);

    public record Piece(String text, boolean differs) {}

    public Marked {
        pieces = List.copyOf(pieces);
    }

    public String text() {
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /// The expected and the actual text, each with its own part of the difference marked.
    record Pair(Marked expected, Marked actual) {
        static Pair of(String expected, String actual) {
            List<Edits.Edit<String>> edits = Edits.between(tokens(expected), tokens(actual));
            return new Pair(
                    side(edits, Edits.Kind.REMOVED, expected),
                    side(edits, Edits.Kind.ADDED, actual));
        }
    }

    static Marked plain(String text) {
        return new Marked(List.of(new Piece(text, false)));
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static Marked side(List<Edits.Edit<String>> edits, Edits.Kind own, String whole) {
        List<Piece> pieces = new ArrayList<>();
        var run = new StringBuilder();
        boolean differs = false;
        for (Edits.Edit<String> edit : edits) {
            if (edit.kind() != Edits.Kind.SAME && edit.kind() != own) {
                continue;
            }
            boolean marked = edit.kind() == own;
            if (marked != differs && !run.isEmpty()) {
                pieces.add(new Piece(run.toString(), differs));
                run.setLength(0);
            }
            differs = marked;
            run.append(edit.element());
        }
        if (!run.isEmpty()) {
            pieces.add(new Piece(run.toString(), differs));
        }
        return pieces.isEmpty() ? plain(whole) : new Marked(pieces);
    }
}
