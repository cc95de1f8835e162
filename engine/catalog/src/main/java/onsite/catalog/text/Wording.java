package onsite.catalog.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Pieces of sentences about an author's or a candidate's text.
public final class Wording {
    private static final int QUOTED_MAX = 60;
    private static final int LETTERS_FOR_A_SLIP = 4;
    private static final int COMPARED_MAX = 40;

    private Wording() {}

    /// The text in single quotes, shortened to 60 characters, with control characters made visible.
    public static String quoted(String text) {
        return "'" + shortened(text) + "'";
    }

    /// The text on one line, shortened to 60 characters.
    public static String shortened(String text) {
        int end = text.length();
        if (text.codePointCount(0, Math.min(end, 2 * QUOTED_MAX + 1)) > QUOTED_MAX) {
            end = text.offsetByCodePoints(0, QUOTED_MAX);
        }
        var shown = new StringBuilder();
        text.substring(0, end).codePoints().forEach(c -> appendVisible(shown, c));
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static void appendVisible(StringBuilder shown, int character) {
        switch (character) {
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            default -> {
                // Formats (such as right-to-left marks) and lone surrogates would garble the line.
                int kind = Character.getType(character);
                if (Character.isISOControl(character)
                        || kind == Character.FORMAT
                        || kind == Character.SURROGATE) {
                    shown.append(String.format(Locale.ROOT, "\\u%04x", character));
                } else {
                    shown.appendCodePoint(character);
                }
            }
        }
    }

    /// The option that was probably meant, if one is near enough.
    public static Optional<String> nearest(String word, Collection<String> options) {
        if (word.isEmpty() || word.length() > COMPARED_MAX) {
            return Optional.empty();
        }
        int bearable = Math.max(1, word.length() / 3);
        String plain = plain(word);
        return options.stream()
                .min(Comparator.comparingInt(option -> distance(plain, plain(option))))
                .filter(option -> distance(plain, plain(option)) <= bearable);
    }

    /// `; did you mean x?`-like ending for a message, or nothing.
    public static String suggestion(String word, Collection<String> options) {
        return nearest(word, options).map(near -> "; did you mean " + near + "?").orElse("");
    }

    /// Whether a word is the meant one but for at most one slip in four letters: nearer than what
    /// [#nearest] suggests, for where more than a suggestion follows from it.
    public static boolean isSlipOf(String word, String meant) {
        return distance(word, meant) <= Math.max(1, meant.length() / LETTERS_FOR_A_SLIP);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
    }

    /// Levenshtein's distance, in one row.
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
