package onsite.app.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import onsite.exercise.Slug;

/// What someone probably meant.
public final class Nearest {
    private static final int WORD_MAX = 80;

    private Nearest() {}

    /// The slug that is fewest changes away, if those are few for its length.
    public static Optional<Slug> to(String word, Collection<Slug> slugs) {
        if (word.length() > WORD_MAX) {
            return Optional.empty();
        }
        record Candidate(Slug slug, int changes) {}
        return slugs.stream()
                .map(slug -> new Candidate(slug, changes(word, slug.text())))
                .filter(candidate ->
                        candidate.changes() <= Math.max(2, candidate.slug().text().length() / 3))
                .min(Comparator.comparingInt(Candidate::changes))
                .map(Candidate::slug);
    }

    /// Insertions, deletions, replacements and swaps of neighbours between two words (optimal
    /// string alignment), in O(a·b).
    static int changes(String a, String b) {
        int[][] least = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                int replaced = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                least[i][j] =
                        Math.min(
                                least[i - 1][j - 1] + replaced,
                                1 + Math.min(least[i - 1][j], least[i][j - 1]));
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least[i][j] = Math.min(least[i][j], 1 + least[i - 2][j - 2]);
                }
            }
        }
        return least[a.length()][b.length()];
    }
}
