/// Pairs characters in all ways that keep the order. Unpaired characters and unequal pairs are
/// edits.
class Solution {
    int editDistance(String source, String target) {
        return distance(source, target, 0, 0, 0, Math.max(source.length(), target.length()));
    }

    /// Pairs the characters from i on with those from j on.
    private static int distance(String source, String target, int i, int j, int edits, int best) {
        if (edits >= best) {
            return best;
        }
        if (i == source.length()) {
            return Math.min(best, edits + target.length() - j);
        }
        for (int partner = j; partner < target.length(); partner++) {
            int cost = partner - j + (source.charAt(i) == target.charAt(partner) ? 0 : 1);
            best = distance(source, target, i + 1, partner + 1, edits + cost, best);
        }
        return distance(source, target, i + 1, j, edits + 1, best);
    }
}
