package onsite.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Seeded randomness with the shapes that tests are made of.
///
/// SplitMix64 (Steele, Lea and Flood: Fast Splittable Pseudorandom Number Generators, 2014): its
/// sequence is fixed by its definition, not by the version of a library, so tests never change
/// unasked.
public final class Rand {
    private long state;

    private Rand(long seed) {
        this.state = seed;
    }

    /// The randomness of the `index`-th test of a family.
    static Rand of(String family, int index) {
        long seed = 1125899906842597L;
        for (int i = 0; i < family.length(); i++) {
            seed = 31 * seed + family.charAt(i);
        }
        return new Rand(mix(seed) + index * 0x9E3779B97F4A7C15L);
    }

    public static Rand seeded(long seed) {
        return new Rand(seed);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    public long nextLong() {
        state += 0x9E3779B97F4A7C15L;
        return mix(state);
    }

    /// Both bounds included.
    public int between(int low, int high) {
        return (int) between((long) low, (long) high);
    }

    /// Both bounds included; the range must be smaller than 2^62.
    public long between(long low, long high) {
        if (low > high) {
            throw new IllegalArgumentException("no number lies between " + low + " and " + high);
        }
        return low + Math.floorMod(nextLong() >>> 1, high - low + 1);
    }

    public double unit() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /// True with this probability.
    public boolean chance(double probability) {
        return unit() < probability;
    }

    public int pick(int... choices) {
        return choices[between(0, choices.length - 1)];
    }

    public String pick(String... choices) {
        return choices[between(0, choices.length - 1)];
    }

    public int[] ints(int n, int low, int high) {
        int[] values = new int[n];
        for (int i = 0; i < n; i++) {
            values[i] = between(low, high);
        }
        return values;
    }

    public int[] sortedInts(int n, int low, int high) {
        int[] values = ints(n, low, high);
        Arrays.sort(values);
        return values;
    }

    /// n different numbers in random order; the range must hold at least n.
    public int[] distinctInts(int n, int low, int high) {
        if ((long) high - low + 1 < n) {
            throw new IllegalArgumentException(
                    n + " different numbers do not fit between " + low + " and " + high);
        }
        long range = (long) high - low + 1;
        if (range <= 4L * n) {
            int[] all = new int[(int) range];
            for (int i = 0; i < all.length; i++) {
                all[i] = low + i;
            }
            shuffle(all);
            return Arrays.copyOf(all, n);
        }
        var seen = new HashSet<Integer>();
        int[] values = new int[n];
        for (int i = 0; i < n; ) {
            int value = between(low, high);
            if (seen.add(value)) {
                values[i++] = value;
            }
        }
        return values;
    }

    public int[] sortedDistinctInts(int n, int low, int high) {
        int[] values = distinctInts(n, low, high);
        Arrays.sort(values);
        return values;
    }

    /// 0 to n-1 in random order.
    public int[] permutation(int n) {
        int[] values = new int[n];
        for (int i = 0; i < n; i++) {
            values[i] = i;
        }
        shuffle(values);
        return values;
    }

    public void shuffle(int[] values) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = between(0, i);
            int kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }

    public <T> void shuffle(T[] values) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = between(0, i);
            T kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }

    /// A string of n characters of the alphabet.
    public String word(int n, String alphabet) {
        var text = new StringBuilder(n);
        for (int i = 0; i < n; i++) {
            text.append(alphabet.charAt(between(0, alphabet.length() - 1)));
        }
        return text.toString();
    }

    /// The edges of a random tree on nodes 0 to n-1, as n-1 pairs in random order.
    public int[][] treeEdges(int n) {
        int[] name = permutation(n);
        int[][] edges = new int[Math.max(0, n - 1)][];
        for (int i = 1; i < n; i++) {
            int parent = between(0, i - 1);
            edges[i - 1] =
                    chance(0.5)
                            ? new int[] {name[parent], name[i]}
                            : new int[] {name[i], name[parent]};
        }
        shuffle(edges);
        return edges;
    }

    /// The edges of a random directed graph without cycles: m pairs `[from, to]`, all different.
    public int[][] acyclicEdges(int n, int m) {
        int[] order = permutation(n);
        var seen = new HashSet<Long>();
        int possible = (int) Math.min(m, (long) n * (n - 1) / 2);
        int[][] edges = new int[possible][];
        for (int i = 0; i < possible; ) {
            int a = between(0, n - 2);
            int b = between(a + 1, n - 1);
            if (seen.add((long) a * n + b)) {
                edges[i++] = new int[] {order[a], order[b]};
            }
        }
        return edges;
    }

    /// A random binary tree of n nodes: each new node takes a free place chosen at random.
    public TreeValue binaryTree(int n, int low, int high) {
        if (n == 0) {
            return new TreeValue(List.of());
        }
        int[][] children = new int[n][2];
        var free = new ArrayList<int[]>();
        free.add(new int[] {0, 0});
        free.add(new int[] {0, 1});
        for (int node = 1; node < n; node++) {
            int at = between(0, free.size() - 1);
            int[] place = free.get(at);
            free.set(at, free.getLast());
            free.removeLast();
            children[place[0]][place[1]] = node;
            free.add(new int[] {node, 0});
            free.add(new int[] {node, 1});
        }
        var levels = new ArrayList<@Nullable Integer>();
        var queue = new ArrayList<Integer>();
        queue.add(0);
        levels.add(between(low, high));
        for (int head = 0; head < queue.size(); head++) {
            for (int child : children[queue.get(head)]) {
                levels.add(child == 0 ? null : Integer.valueOf(between(low, high)));
                if (child != 0) {
                    queue.add(child);
                }
            }
        }
        return new TreeValue(levels);
    }
}
