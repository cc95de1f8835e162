import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int SIDE_MAX = 1_000;
    private static final int CELLS_MAX = 250_000;

    @Override
    public void define(Suite suite) {
        suite.edge("one healthy host", grid("H"));
        suite.edge("one host that is down", grid("X"));
        suite.edge("one place without a host", grid("."));
        suite.edge("no hosts at all", grid("...", "..."));
        suite.edge("hosts, but none is down", grid("HH", "HH"));
        suite.edge("all hosts are down", grid("XX", "XX"));
        suite.edge("to the right", grid("XH"));
        suite.edge("to the left", grid("HX"));
        suite.edge("downwards", grid("X", "H"));
        suite.edge("upwards", grid("H", "X"));
        suite.edge("not diagonally", grid("X.", ".H"));
        suite.edge("not diagonally, the other way", grid(".X", "H."));
        suite.edge("along a row to the right", grid("XHHHH"));
        suite.edge("along a row to the left", grid("HHHHX"));
        suite.edge("along a column upwards", grid("H", "H", "H", "X"));
        suite.edge("from the middle to both sides", grid("HHXHHH"));
        suite.edge("from both sides to the middle", grid("XHHHX"));
        suite.edge("from both sides, an even number between", grid("XHHHHX"));
        suite.edge("not around the edge of the hall", grid("X.H"));
        suite.edge("not from the end of a row to the next", grid("H.X", "H.."));
        suite.edge("not from the last row to the first", grid("H", ".", "X"));
        suite.edge("from the middle of a square", grid("HHH", "HXH", "HHH"));
        suite.edge("from a corner of a square", grid("HHH", "HHH", "HHX"));
        suite.edge("two sources, the later one in the grid is nearer", grid("X.H", "HHH", "H.X"));
        suite.edge("one part is reached, another is not", grid("XHH", "...", "HHH"));
        suite.edge("a single host behind empty places", grid("XHH", "HH.", "H.H"));
        suite.edge("the shortest way is not the first that is tried", grid("XHHH", "H..H", "HHHH"));
        suite.edge("a ring, reached from both sides", grid("XHHHH", "H...H", "H...H", "HHHHH"));
        suite.edge("a winding row", grid("XHHHH", "....H", "HHHHH", "H....", "HHHHH"));
        suite.edge("two parts, the slower one decides", grid("XH.HHHX", ".....H.", ".....H."));
        suite.edge("more columns than rows", grid("HHHHXHHH", "H.HH.HHH"));
        suite.edge("more rows than columns", grid("HH", "H.", "HH", ".H", "XH", "HH"));
        suite.random("small halls", 60, r -> any(r, r.between(1, 5), 0.15, 0.2));
        suite.random("halls with few gaps", 30, r -> any(r, r.between(4, 9), 0.05, 0.08));
        suite.random("halls without gaps", 15, r -> any(r, r.between(2, 8), 0.1, 0));
        suite.random("larger halls", 15, r -> any(r, r.between(8, 15), 0.01, 0.25));
        suite.scale("a winding row", squares(), (r, n) -> input((Object) corridor(n)));
        suite.scale("a full hall", squares(), Tests::full);
        suite.scale("hosts down all over the hall", squares(), Tests::scattered);
    }

    private static String[] grid(String... rows) {
        return rows;
    }

    /// Numbers of cells that make squares.
    private static int[] squares() {
        return ints(125 * 125, 177 * 177, 250 * 250, 354 * 354, 500 * 500);
    }

    private static int side(int cells) {
        return (int) Math.round(Math.sqrt(cells));
    }

    private static Input any(Rand r, int rows, double down, double gaps) {
        return input((Object) hall(r, rows, r.between(1, rows + 2), down, gaps));
    }

    private static String[] hall(Rand r, int rows, int columns, double down, double gaps) {
        String[] grid = new String[rows];
        Arrays.setAll(grid, unused -> row(r, columns, down, gaps));
        return grid;
    }

    private static String row(Rand r, int columns, double down, double gaps) {
        var row = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            row.append(r.chance(down) ? 'X' : r.chance(gaps) ? '.' : 'H');
        }
        return row.toString();
    }

    private static Input full(Rand r, int cells) {
        int side = side(cells);
        String[] grid = hall(r, side, side, 0, 0);
        grid[0] = "X" + grid[0].substring(1);
        return input((Object) grid);
    }

    private static Input scattered(Rand r, int cells) {
        int side = side(cells);
        return input((Object) hall(r, side, side, 0.2, 0));
    }

    /// One row that runs to and fro: every second row of the grid is full, with a door to the next,
    /// on the right and on the left in turn. The outage begins at its end.
    private static String[] corridor(int cells) {
        int side = side(cells) / 4 * 4 + 1;
        if (side * side > CELLS_MAX) {
            side -= 4;
        }
        String[] grid = new String[side];
        for (int row = 0; row < side; row++) {
            grid[row] =
                    switch (row % 4) {
                        case 1 -> ".".repeat(side - 1) + "H";
                        case 3 -> "H" + ".".repeat(side - 1);
                        default -> "H".repeat(side);
                    };
        }
        grid[side - 1] = "H".repeat(side - 1) + "X";
        return grid;
    }

    static void valid(String[] grid) {
        require(
                grid.length >= 1 && grid.length <= SIDE_MAX,
                "grid has 1 to 1,000 rows, not " + grid.length);
        int columns = grid[0].length();
        require(columns >= 1 && columns <= SIDE_MAX, "a row has 1 to 1,000 places, not " + columns);
        require(
                grid.length * columns <= CELLS_MAX,
                "grid has at most 250,000 places, not " + grid.length * columns);
        for (String row : grid) {
            require(row.length() == columns, "all rows have equal length");
            require(row.matches("[XH.]*"), "every character is X, H or .");
        }
    }
}
