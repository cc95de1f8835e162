package onsite.judge.kattis;

/// Tells misspelt words from other words, by Levenshtein's distance: how many letters have to be
/// put in, taken out or replaced to make one word the other.
final class Spelling {
    private static final int LETTERS_FOR_A_SLIP = 4;

    private Spelling() {}

    /// Whether a word is the meant one, but for at most one slip in four letters.
    static boolean alike(String word, String meant) {
        return distance(word, meant) <= Math.max(1, meant.length() / LETTERS_FOR_A_SLIP);
    }

    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
