package onsite.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// Inputs of known shape: graphs and trees that are as deep, as wide or as dense as can be, and the
/// worst cases of well-known algorithms. To be imported statically.
///
/// Graphs are edges between the nodes 0 to n-1, listed in order; [Rand#renamed] hides the order and
/// the names. There is no worst case for Go's maps, whose hash is seeded anew in every process, nor
/// one of `int`s for Python's, whose hash of a number is the number and whose probing soon tells
/// them apart.
public final class Shapes {
    private Shapes() {}

    /// 0-1, 1-2, 2-3, …
    public static int[][] chain(int n) {
        int[][] edges = new int[Math.max(0, n - 1)][];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = new int[] {i, i + 1};
        }
        return edges;
    }

    /// A chain whose last node leads back to the first.
    public static int[][] ring(int n) {
        int[][] edges = Arrays.copyOf(chain(n), n);
        edges[n - 1] = new int[] {n - 1, 0};
        return edges;
    }

    /// 0-1, 0-2, 0-3, …
    public static int[][] star(int n) {
        int[][] edges = new int[Math.max(0, n - 1)][];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = new int[] {0, i + 1};
        }
        return edges;
    }

    /// Every pair once, the smaller node first.
    public static int[][] complete(int n) {
        int[][] edges = new int[n * (n - 1) / 2][];
        int next = 0;
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                edges[next++] = new int[] {a, b};
            }
        }
        return edges;
    }

    /// A grid, whose node in row r and column c is r · columns + c.
    public static int[][] grid(int rows, int columns) {
        var edges = new ArrayList<int[]>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int node = row * columns + column;
                if (column + 1 < columns) {
                    edges.add(new int[] {node, node + 1});
                }
                if (row + 1 < rows) {
                    edges.add(new int[] {node, node + columns});
                }
            }
        }
        return edges.toArray(int[][]::new);
    }

    /// A chain of half the nodes, each of which carries one leaf.
    public static int[][] caterpillar(int n) {
        int[][] edges = new int[Math.max(0, n - 1)][];
        for (int i = 1; i < n; i++) {
            edges[i - 1] = new int[] {i % 2 == 1 ? i - 1 : i - 2, i};
        }
        return edges;
    }

    /// A binary tree in which every node but the last has only a left child.
    ///
    /// @param value of the node at each depth, from 0
    public static TreeValue leftChain(int n, IntUnaryOperator value) {
        return bent(n, value, depth -> 0);
    }

    /// The same to the right.
    public static TreeValue rightChain(int n, IntUnaryOperator value) {
        return bent(n, value, depth -> 1);
    }

    /// The same, left and right in turn.
    public static TreeValue zigzag(int n, IntUnaryOperator value) {
        return bent(n, value, depth -> depth % 2);
    }

    private static TreeValue bent(int n, IntUnaryOperator value, IntUnaryOperator side) {
        var levels = new ArrayList<@Nullable Integer>();
        for (int depth = 0; depth < n; depth++) {
            if (depth > 0 && side.applyAsInt(depth - 1) == 1) {
                levels.add(null);
            }
            levels.add(value.applyAsInt(depth));
            if (depth > 0 && side.applyAsInt(depth - 1) == 0) {
                levels.add(null);
            }
        }
        return new TreeValue(levels);
    }

    /// The binary tree of n nodes that is filled level by level, from the left.
    ///
    /// @param value of the i-th node in this order, from 0
    public static TreeValue filledTree(int n, IntUnaryOperator value) {
        var levels = new ArrayList<@Nullable Integer>();
        for (int i = 0; i < n; i++) {
            levels.add(value.applyAsInt(i));
        }
        return new TreeValue(levels);
    }

    /// 0, 1, 2, … up to the middle and down again: quadratic for a quicksort that takes the middle.
    public static int[] organPipe(int n) {
        int[] values = new int[n];
        for (int i = 0; i < n; i++) {
            values[i] = Math.min(i, n - 1 - i);
        }
        return values;
    }

    /// Quadratic for a quicksort that takes the median of the first, the middle and the last number
    /// (Musser: Introspective Sorting and Selection Algorithms, 1997).
    ///
    /// @param n even
    public static int[] medianOfThreeKiller(int n) {
        int half = n / 2;
        int[] values = new int[n];
        for (int i = 1; i <= half; i++) {
            values[i - 1] = i % 2 == 1 ? i : half + i - 1;
            values[half + i - 1] = 2 * i;
        }
        return values;
    }

    /// 2 to the power of `pairs` different strings that have one hash code in Java.
    public static String[] collidingStrings(int pairs) {
        List<String> strings = List.of("");
        for (int i = 0; i < pairs; i++) {
            var longer = new ArrayList<String>(2 * strings.size());
            for (String string : strings) {
                longer.add(string + "Aa");
                longer.add(string + "BB");
            }
            strings = longer;
        }
        return strings.toArray(String[]::new);
    }

    /// n different numbers that share one bucket of a Java `HashMap` of up to 65,536 buckets.
    ///
    /// @param n at most 32,768
    public static int[] collidingInts(int n) {
        if (n > 1 << 15) {
            throw new IllegalArgumentException("there are 32,768 such numbers, not " + n);
        }
        int[] values = new int[n];
        for (int i = 0; i < n; i++) {
            values[i] = i << 16 | i;
        }
        return values;
    }
}
