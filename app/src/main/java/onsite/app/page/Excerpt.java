package onsite.app.page;

import java.util.ArrayList;
import java.util.List;

/// A text, or a part of one, in which words that were searched for are marked.
///
/// @param pieces in order; together the whole
public record Excerpt(List<Piece> pieces) {
    static final Excerpt NONE = new Excerpt(List.of());
    private static final int BEFORE = 48;
    private static final int LENGTH = 140;

    public record Piece(String text, boolean found) {}

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /// The whole text with every occurrence marked.
    ///
    /// @param words in lower case
    static Excerpt whole(String text, List<String> words) {
        String lower = lower(text);
        var found = new boolean[text.length()];
        for (String word : words) {
            for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
                mark(found, at, at + word.length());
            }
        }
        return marked(text, found);
    }

    /// A line or so around the first word, with every word that begins with one of them marked.
    ///
    /// @param words in lower case, the first of which begins a word of the text
    static Excerpt around(String text, List<String> words) {
        int first = Math.max(0, beginning(lower(text), words.getFirst(), 0));
        int space = text.indexOf(' ', Math.max(0, first - BEFORE));
        int from = first <= BEFORE ? 0 : space < 0 || space >= first ? first : space + 1;
        int to =
                from + LENGTH >= text.length()
                        ? text.length()
                        : text.lastIndexOf(' ', from + LENGTH);
        if (to <= first) {
            to = Math.min(text.length(), first + LENGTH);
        }
        String part =
                (from > 0 ? "… " : "")
                        + text.substring(from, to)
                        + (to < text.length() ? " …" : "");
        String lower = lower(part);
        var found = new boolean[part.length()];
        for (String word : words) {
            for (int at = beginning(lower, word, 0); at >= 0; at = beginning(lower, word, at + 1)) {
                mark(found, at, at + word.length());
            }
        }
        return marked(part, found);
    }

    /// In lower case, letter by letter, so that every letter keeps its place.
    static String lower(String text) {
        var lower = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            lower.setCharAt(i, Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }

    /// Where a word of the text begins with another one, from a place on; negative if none does.
    static int beginning(String text, String word, int from) {
        for (int at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return at;
            }
        }
        return -1;
    }

    private static void mark(boolean[] found, int from, int to) {
        for (int i = from; i < Math.min(to, found.length); i++) {
            found[i] = true;
        }
    }

    private static Excerpt marked(String text, boolean[] found) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || found[i] != found[from]) {
                pieces.add(new Piece(text.substring(from, i), found[from]));
                from = i;
            }
        }
        return new Excerpt(pieces);
    }
}
