import static onsite.tests.Values.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int ROWS_MAX = 11;

    @Override
    public void define(Suite suite) {
        suite.edge("one square", board("."));
        suite.edge("one square, blocked", board("#"));
        suite.edge("two rows", board("..", ".."));
        suite.edge("five rows", empty(5));
        suite.edge("six rows have fewer placements than five", empty(6));
        suite.edge("eight rows", empty(8));
        suite.edge("the other of two placements is blocked", board("..#.", "....", "....", "...."));
        suite.edge("a square of the last row is blocked", board("....", "....", "....", ".#.."));
        suite.edge(
                "a blocked square that no placement needs", board("#...", "....", "....", "...."));
        suite.edge("a row is blocked completely", board("....", "####", "....", "...."));
        suite.edge(
                "a column is blocked completely",
                board("..#..", "..#..", "..#..", "..#..", "..#.."));
        suite.edge("the whole board is blocked", board("####", "####", "####", "####"));
        suite.edge(
                "one free square per row, with a placement", board("#.##", "###.", ".###", "##.#"));
        suite.edge(
                "one free square per row, two in one column",
                board("#.##", "###.", ".###", "#.##"));
        suite.edge(
                "one free square per row, attacked along a diagonal",
                board(".####", "##.##", "####.", "###.#", "#.###"));
        suite.edge(
                "only the first and the last queen attack each other, downwards to the right",
                board(".#####", "##.###", "####.#", "#.####", "###.##", "#####."));
        suite.edge(
                "only the first and the last queen attack each other, downwards to the left",
                board("#####.", "###.##", "#.####", "####.#", "##.###", ".#####"));
        suite.edge(
                "queens attack across blocked squares",
                board("##.##", "#####", "#####", "#####", "#####"));
        suite.edge("both diagonals are blocked", board("#..#", ".##.", ".##.", "#..#"));
        suite.edge("the rows are blocked as in a triangle", board("....", "#...", "##..", "###."));
        suite.random("few blocked squares", 35, r -> random(r, r.between(1, 6), 0.1));
        suite.random("many blocked squares", 20, r -> random(r, r.between(3, 6), 0.4));
        suite.random("one placement is left open", 20, r -> aroundPlacement(r, r.between(4, 7)));
        suite.scale(
                "empty board", IntStream.rangeClosed(6, ROWS_MAX).toArray(), (r, n) -> empty(n));
        suite.scale(
                "a few blocked squares",
                IntStream.rangeClosed(6, ROWS_MAX).toArray(),
                (r, n) -> random(r, n, 0.03));
    }

    private static Input empty(int n) {
        return input(n, new int[0][]);
    }

    /// Drawn row by row, with `#` for a blocked square.
    private static Input board(String... rows) {
        List<int[]> blocked = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows.length; column++) {
                if (rows[row].charAt(column) == '#') {
                    blocked.add(ints(row, column));
                }
            }
        }
        return input(rows.length, blocked.toArray(int[][]::new));
    }

    private static Input random(Rand r, int n, double share) {
        List<int[]> blocked = new ArrayList<>();
        for (int square = 0; square < n * n; square++) {
            if (r.chance(share)) {
                blocked.add(ints(square / n, square % n));
            }
        }
        return shuffled(r, n, blocked);
    }

    /// Half of the squares are blocked, but no square that a certain random placement needs; in it
    /// queens may attack each other along diagonals.
    private static Input aroundPlacement(Rand r, int n) {
        int[] columns = r.permutation(n);
        List<int[]> blocked = new ArrayList<>();
        for (int square = 0; square < n * n; square++) {
            if (r.chance(0.5) && columns[square / n] != square % n) {
                blocked.add(ints(square / n, square % n));
            }
        }
        return shuffled(r, n, blocked);
    }

    private static Input shuffled(Rand r, int n, List<int[]> blocked) {
        int[][] squares = blocked.toArray(int[][]::new);
        r.shuffle(squares);
        return input(n, squares);
    }

    static void valid(int n, int[][] blocked) {
        require(n >= 1 && n <= ROWS_MAX, "n lies between 1 and 11, not " + n);
        var seen = new HashSet<Integer>();
        for (int[] square : blocked) {
            String written = Arrays.toString(square);
            require(
                    square.length == 2
                            && square[0] >= 0
                            && square[0] < n
                            && square[1] >= 0
                            && square[1] < n,
                    "each blocked square is a row and a column from 0 to n - 1, not " + written);
            require(
                    seen.add(square[0] * n + square[1]),
                    "the blocked squares are all different, but " + written + " comes twice");
        }
    }
}
