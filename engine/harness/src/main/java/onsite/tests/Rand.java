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

    /// m different edges between the nodes 0 to n-1, as pairs; none joins a node to itself.
    public int[][] edges(int n, int m) {
        return withMore(new int[0][], n, m);
    }

    /// The same, so that every node reaches every other; at least n-1 edges.
    public int[][] connectedEdges(int n, int m) {
        return withMore(treeEdges(n), n, m);
    }

    private int[][] withMore(int[][] some, int n, int m) {
        int count = (int) Math.max(some.length, Math.min(m, (long) n * (n - 1) / 2));
        var seen = new HashSet<Long>();
        int[][] edges = Arrays.copyOf(some, count);
        for (int[] edge : some) {
            seen.add(pair(edge[0], edge[1]));
        }
        for (int i = some.length; i < count; ) {
            int a = between(0, n - 1);
            int b = between(0, n - 1);
            if (a != b && seen.add(pair(a, b))) {
                edges[i++] = new int[] {a, b};
            }
        }
        shuffle(edges);
        return edges;
    }

    private static long pair(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    /// The same edges, each with a weight as its third number.
    public int[][] weighted(int[][] edges, int low, int high) {
        int[][] weighted = new int[edges.length][];
        for (int i = 0; i < edges.length; i++) {
            weighted[i] = new int[] {edges[i][0], edges[i][1], between(low, high)};
        }
        return weighted;
    }

    /// The same graph on nodes 0 to n-1 with other names, its edges in random order; directions and
    /// weights stay.
    public int[][] renamed(int[][] edges, int n) {
        int[] name = permutation(n);
        int[][] renamed = new int[edges.length][];
        for (int i = 0; i < edges.length; i++) {
            renamed[i] = edges[i].clone();
            renamed[i][0] = name[edges[i][0]];
            renamed[i][1] = name[edges[i][1]];
        }
        shuffle(renamed);
        return renamed;
    }

    public long[] longs(int n, long low, long high) {
        long[] values = new long[n];
        for (int i = 0; i < n; i++) {
            values[i] = between(low, high);
        }
        return values;
    }

    /// n words, each of `shortest` to `longest` characters of the alphabet; words may repeat.
    public String[] words(int n, int shortest, int longest, String alphabet) {
        String[] words = new String[n];
        for (int i = 0; i < n; i++) {
            words[i] = word(between(shortest, longest), alphabet);
        }
        return words;
    }

    /// n pairs `[start, end]` with low ≤ start < end ≤ high, none longer than `longest`.
    public int[][] intervals(int n, int low, int high, int longest) {
        int[][] intervals = new int[n][];
        for (int i = 0; i < n; i++) {
            int start = between(low, high - 1);
            intervals[i] = new int[] {start, between(start + 1, Math.min(high, start + longest))};
        }
        return intervals;
    }

    /// A string of n pairs of the given brackets, such as "()[]", properly nested.
    public String nested(int n, String brackets) {
        var text = new StringBuilder(2 * n);
        var open = new ArrayList<Character>();
        int left = n;
        while (left > 0 || !open.isEmpty()) {
            if (left > 0 && (open.isEmpty() || chance(0.5))) {
                int kind = 2 * between(0, brackets.length() / 2 - 1);
                text.append(brackets.charAt(kind));
                open.add(brackets.charAt(kind + 1));
                left--;
            } else {
                text.append(open.removeLast());
            }
        }
        return text.toString();
    }

    /// The binary search tree that different numbers make when they are inserted in random order.
    public TreeValue searchTree(int... different) {
        int[] values = different.clone();
        shuffle(values);
        int n = values.length;
        int[][] children = new int[n][2];
        for (int node = 1; node < n; node++) {
            int at = 0;
            int side = values[node] < values[at] ? 0 : 1;
            while (children[at][side] != 0) {
                at = children[at][side];
                side = values[node] < values[at] ? 0 : 1;
            }
            children[at][side] = node;
        }
        return byLevels(children, values);
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
        return byLevels(children, ints(n, low, high));
    }

    /// @param children of each node, left and right; 0, the root, stands for none
    private static TreeValue byLevels(int[][] children, int[] values) {
        var levels = new ArrayList<@Nullable Integer>();
        if (values.length > 0) {
            var queue = new ArrayList<Integer>(values.length);
            queue.add(0);
            levels.add(values[0]);
            for (int head = 0; head < queue.size(); head++) {
                for (int child : children[queue.get(head)]) {
                    levels.add(child == 0 ? null : Integer.valueOf(values[child]));
                    if (child != 0) {
                        queue.add(child);
                    }
                }
            }
        }
        return new TreeValue(levels);
    }
}
