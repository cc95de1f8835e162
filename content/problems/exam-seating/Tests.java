import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int ROWS_MAX = 2_000;
    private static final int COLUMNS_MAX = 8;

    @Override
    public void define(Suite suite) {
        suite.edge("a single seat", hall("."));
        suite.edge("one row of eight", hall("........"));
        suite.edge("one row of seven", hall("......."));
        suite.edge("two neighbours", hall(".."));
        suite.edge("a broken seat between two", hall(".#."));
        suite.edge("one column: nobody sees anything", hall(".", ".", "."));
        suite.edge("one column with a broken seat", hall(".", "#", "."));
        suite.edge("all seats are broken", hall("##", "##"));
        suite.edge("diagonally in front to the left", hall(".#", "#."));
        suite.edge("diagonally in front to the right", hall("#.", ".#"));
        suite.edge("a full hall of two rows", hall("....", "...."));
        suite.edge("only the last row can be used", hall("###", "###", "..."));
        suite.edge("only the front row can be used", hall("...", "###", "###"));
        suite.edge("two in the front row prevent three behind", hall("#.#.#", ".#.#.", "#####"));
        suite.edge("two in the middle row prevent four around it", hall("#.#.", ".#.#", "#.#."));
        suite.edge("an empty row in the middle separates the others", hall(".#.", "###", "#.#"));
        suite.edge("the view does not go from one end of a row to the other", hall(".##.", ".##."));
        suite.edge("usable seats at opposite ends of two rows", hall("..######", "######.."));
        suite.edge("the last column of eight", hall("#######.", "######.#", "#######."));
        suite.edge("eight columns, only the outer ones can be used", hall(".######.", ".######."));
        suite.random("small halls", 50, r -> hall(r, r.between(1, 4), r.between(1, 4), 0.3));
        suite.random("few broken seats", 20, r -> hall(r, 3, r.between(3, 5), 0.1));
        suite.random("many broken seats", 20, r -> hall(r, r.between(3, 6), 4, 0.6));
        suite.random("long rows", 20, r -> hall(r, 2, r.between(6, 8), 0.3));
        suite.scale(
                "eight columns",
                doubling(ROWS_MAX / 16, 5),
                (r, n) -> hall(r, n, COLUMNS_MAX, 0.1));
    }

    private static Input hall(String... rows) {
        return input((Object) rows);
    }

    private static Input hall(Rand r, int rows, int columns, double broken) {
        String[] seats = new String[rows];
        Arrays.setAll(seats, i -> row(r, columns, broken));
        return hall(seats);
    }

    private static String row(Rand r, int columns, double broken) {
        var row = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            row.append(r.chance(broken) ? '#' : '.');
        }
        return row.toString();
    }

    static void valid(String[] seats) {
        require(
                seats.length >= 1 && seats.length <= ROWS_MAX,
                "there are 1 to 2,000 rows, not " + seats.length);
        for (String row : seats) {
            require(
                    row.length() >= 1 && row.length() <= COLUMNS_MAX,
                    "each row has 1 to 8 seats, not " + row.length());
            require(row.length() == seats[0].length(), "all rows have the same number of seats");
            require(
                    row.chars().allMatch(seat -> seat == '.' || seat == '#'),
                    "each seat is . or #, not as in " + row);
        }
    }
}
