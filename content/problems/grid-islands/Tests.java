import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

/// Random grids are half full, where islands of all shapes and sizes occur.
public final class Tests implements TestSuite {
    private static final int SIDE_MAX = 1_000;
    private static final int CELLS_MAX = 250_000;

    @Override
    public void define(Suite suite) {
        suite.edge("one running machine", grid("."));
        suite.edge("one failed machine", grid("#"));
        suite.edge("one row", grid("##.#.###"));
        suite.edge("one column", grid("#", "#", ".", "#", ".", "."));
        suite.edge("all have failed", grid("###", "###"));
        suite.edge("only diagonal neighbours", grid("#.", ".#"));
        suite.edge("only diagonal neighbours, the other way", grid(".#", "#."));
        suite.edge("failed machines in all four corners", grid("#.#", "...", "#.#"));
        suite.edge("the end of a row and the start of the next", grid("..#", "#.."));
        suite.edge("the last cell alone", grid("..", ".#"));
        suite.edge("the first cell alone", grid("#.", ".."));
        suite.edge(
                "a ring around a single machine",
                grid("#####", "#...#", "#.#.#", "#...#", "#####"));
        suite.edge("two arms that meet at the bottom", grid("#.#", "#.#", "###"));
        suite.edge("two arms that meet at the top", grid("###", "#.#", "#.#"));
        suite.edge("an arm to the left that is found late", grid("..#", "..#", "###", "#.."));
        suite.edge("an arm that goes up again", grid("#...#", "#.#.#", "#.###", "#...."));
        suite.edge("a spiral", grid("#####", "....#", "###.#", "#...#", "#####"));
        suite.edge("a way up on the right side", grid("..#.", "..#.", "###.", "..##"));
        suite.edge("a chessboard", grid("#.#.", ".#.#", "#.#.", ".#.#"));
        suite.edge("more columns than rows", grid("#.##.##.#", "#.#...#.#"));
        suite.edge("more rows than columns", grid("##", "..", "#.", "##", "..", ".#", ".#"));
        suite.random(
                "small grids",
                60,
                r -> input((Object) any(r, r.between(1, 6), r.between(1, 6), 0.5)));
        suite.random(
                "larger grids",
                20,
                r -> input((Object) any(r, r.between(8, 15), r.between(8, 15), 0.55)));
        suite.scale("a winding corridor", sides(), (r, n) -> input((Object) corridor(n)));
        suite.scale(
                "one island fills the grid",
                sides(),
                (r, n) -> input((Object) any(r, side(n), side(n), 1)));
        suite.scale("half full", sides(), (r, n) -> input((Object) any(r, side(n), side(n), 0.5)));
    }

    private static String[] grid(String... rows) {
        return rows;
    }

    /// Numbers of cells that make squares.
    private static int[] sides() {
        return ints(125 * 125, 177 * 177, 250 * 250, 354 * 354, 500 * 500);
    }

    private static int side(int cells) {
        return (int) Math.round(Math.sqrt(cells));
    }

    private static String[] any(Rand r, int rows, int columns, double failed) {
        String[] grid = new String[rows];
        Arrays.setAll(grid, unused -> row(r, columns, failed));
        return grid;
    }

    private static String row(Rand r, int columns, double failed) {
        var row = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            row.append(r.chance(failed) ? '#' : '.');
        }
        return row.toString();
    }

    /// One island that runs to and fro: every second row is full, with a door to the next, on the
    /// right and on the left in turn.
    private static String[] corridor(int cells) {
        int side = side(cells);
        String[] grid = new String[side];
        for (int row = 0; row < side; row++) {
            grid[row] =
                    switch (row % 4) {
                        case 1 -> ".".repeat(side - 1) + "#";
                        case 3 -> "#" + ".".repeat(side - 1);
                        default -> "#".repeat(side);
                    };
        }
        return grid;
    }

    static void valid(String[] grid) {
        require(
                grid.length >= 1 && grid.length <= SIDE_MAX,
                "grid has 1 to 1,000 rows, not " + grid.length);
        int columns = grid[0].length();
        require(columns >= 1 && columns <= SIDE_MAX, "a row has 1 to 1,000 cells, not " + columns);
        require(
                grid.length * columns <= CELLS_MAX,
                "grid has at most 250,000 cells, not " + grid.length * columns);
        for (String row : grid) {
            require(row.length() == columns, "all rows have equal length");
            require(row.chars().allMatch(c -> c == '#' || c == '.'), "every cell is # or .");
        }
    }
}
