package onsite.judge.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which elements of a sequence to keep, for a sequence that is to become shorter.
final class Subsets {
    private static final int PLACES_MAX = 24;
    private static final int PAIRS_OF_MAX = 24;
    private static final int TRIPLES_OF_MAX = 10;

    private Subsets() {}

    /// Runs of elements: keep one run, or drop one. Of every length that halving leads to, at
    /// places spread evenly.
    static List<BitSet> runs(int n) {
        Set<BitSet> kept = new LinkedHashSet<>();
        kept.add(new BitSet());
        for (int length = 1; length < n; length = next(length)) {
            int step = Math.max(1, Math.min(length, (n - length) / PLACES_MAX));
            step = n <= 2 * PLACES_MAX ? 1 : Math.max(step, (n - length) / PLACES_MAX);
            for (int from = 0; from + length <= n; from += step) {
                kept.add(range(from, from + length));
                kept.add(without(n, from, from + length));
            }
            kept.add(range(n - length, n));
            kept.add(range(0, n - length));
        }
        return List.copyOf(kept);
    }

    private static int next(int length) {
        return length < 4 ? length + 1 : length + length / 2;
    }

    /// Single elements and pairs: keep them, or drop them; for short sequences triples too.
    static List<BitSet> few(int n) {
        Set<BitSet> kept = new LinkedHashSet<>();
        if (n > PAIRS_OF_MAX) {
            return List.of();
        }
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                BitSet pair = of(i, j);
                kept.add(pair);
                kept.add(complement(n, pair));
                for (int k = j + 1; k < n && n <= TRIPLES_OF_MAX; k++) {
                    BitSet triple = of(i, j, k);
                    kept.add(triple);
                    kept.add(complement(n, triple));
                }
            }
        }
        return List.copyOf(kept);
    }

    /// Each element dropped alone.
    static List<BitSet> single(int n) {
        var kept = new ArrayList<BitSet>();
        for (int i = 0; i < n; i++) {
            kept.add(without(n, i, i + 1));
        }
        return kept;
    }

    private static BitSet of(int... places) {
        var set = new BitSet();
        for (int place : places) {
            set.set(place);
        }
        return set;
    }

    private static BitSet range(int from, int to) {
        var set = new BitSet();
        set.set(from, to);
        return set;
    }

    private static BitSet without(int n, int from, int to) {
        return complement(n, range(from, to));
    }

    private static BitSet complement(int n, BitSet set) {
        var complement = (BitSet) set.clone();
        complement.flip(0, n);
        return complement;
    }
}
