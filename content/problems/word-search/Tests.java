import static onsite.tests.Values.*;

import java.util.Arrays;
import java.util.stream.IntStream;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int SIDE_MAX = 6;
    private static final int LETTERS_MAX = 10;

    @Override
    public void define(Suite suite) {
        suite.edge("one rack, the letter fits", grid("a"), "a");
        suite.edge("one rack, another letter", grid("a"), "b");
        suite.edge("one rack, the letter in the other case", grid("a"), "A");
        suite.edge("one rack, a word of two letters", grid("a"), "aa");
        suite.edge("one row, to the right", grid("abcd"), "bcd");
        suite.edge("one row, to the left", grid("abcd"), "cba");
        suite.edge("one column, forwards", grid("a", "b", "c", "d"), "abcd");
        suite.edge("one column, backwards", grid("a", "b", "c", "d"), "dcb");
        suite.edge("a step to the right, then past the end of the row", grid("ab", "ca"), "aba");
        suite.edge("the next letter is first in the next row", grid("xxa", "bxx"), "ab");
        suite.edge("the next letter is last in the row before", grid("xxb", "axx"), "ab");
        suite.edge("the next letter is at the left end of the row", grid("bxa"), "ab");
        suite.edge("the next letter is at the right end of the row", grid("axb"), "ab");
        suite.edge("the next letter is at the end of the column", grid("a", "x", "b"), "ab");
        suite.edge("the next letter is at the head of the column", grid("b", "x", "a"), "ab");
        suite.edge("neighbours along a diagonal only", grid("axb", "xcx", "bxa"), "ac");
        suite.edge("the whole grid, along a spiral", grid("abc", "hid", "gfe"), "abcdefghi");
        suite.edge("one letter more than the grid has", grid("aa", "aa"), "aaaaa");
        suite.edge("all letters of the grid", grid("aa", "aa"), "aaaa");
        suite.edge("a word that would need one rack twice", grid("abx", "xxx"), "aba");
        suite.edge("around a square and back to its start", grid("ab", "dc"), "abcda");
        suite.edge(
                "the first way tried is a dead end next to the right one",
                grid("aab", "xac", "xxd"),
                "aabcd");
        suite.edge("a rack of a dead end is needed later", grid("dbc", "xab"), "abcbd");
        suite.edge(
                "the way must leave a rack free for its own end",
                grid("aaa", "aba", "aaa"),
                "aaaaaaaab");
        suite.edge("the only start is the last rack", grid("xxx", "xxb", "xca"), "ac");
        suite.edge("the last letter alone is missing", grid("abc", "fed"), "abcdeg");
        suite.edge("the first letter alone is missing", grid("abc", "fed"), "xbcdef");
        suite.edge("right letters, wrong sequence", grid("abc"), "acb");
        suite.edge("wider than high", grid("abcdef", "lkjihg"), "efghi");
        suite.edge("higher than wide", grid("ab", "dc", "ef", "hg"), "bcefgh");
        suite.edge("the wrong order of the same letters in both cases", grid("aA", "Aa"), "aaA");
        suite.random("two kinds", 40, r -> anyWord(r, r.between(1, 3), r.between(1, 7), "ab"));
        suite.random("more kinds", 20, r -> anyWord(r, r.between(1, 4), r.between(1, 5), "abC"));
        suite.random("a way exists", 30, Tests::laidWord);
        suite.scale(
                "one kind, and the last letter is out of reach",
                IntStream.rangeClosed(5, LETTERS_MAX).toArray(),
                (r, n) ->
                        input(
                                grid("aaaaaa", "aaaaaa", "aaaaaa", "aaaaaa", "aaaaac", "aaaacb"),
                                "a".repeat(n - 1) + "b"));
    }

    private static String[] grid(String... rows) {
        return rows;
    }

    private static Input anyWord(Rand r, int side, int letters, String kinds) {
        String[] grid = new String[r.between(1, side)];
        int width = r.between(1, side + 1);
        Arrays.setAll(grid, row -> r.word(width, kinds));
        return input(grid, r.word(letters, kinds));
    }

    /// The word is read along a random way; sometimes one letter of it is changed afterwards.
    private static Input laidWord(Rand r) {
        int rows = r.between(2, 4);
        int columns = r.between(2, 4);
        String[] grid = new String[rows];
        Arrays.setAll(grid, row -> r.word(columns, "abc"));
        boolean[] taken = new boolean[rows * columns];
        int at = r.between(0, rows * columns - 1);
        var word = new StringBuilder();
        for (int length = r.between(3, 7); length > 0 && at >= 0; length--) {
            taken[at] = true;
            word.append(grid[at / columns].charAt(at % columns));
            at = next(r, at, rows, columns, taken);
        }
        if (r.chance(0.3)) {
            word.setCharAt(r.between(0, word.length() - 1), 'a');
        }
        return input(grid, word.toString());
    }

    private static int next(Rand r, int at, int rows, int columns, boolean[] taken) {
        int[][] steps = {ints(0, 1), ints(1, 0), ints(0, -1), ints(-1, 0)};
        r.shuffle(steps);
        for (int[] step : steps) {
            int row = at / columns + step[0];
            int column = at % columns + step[1];
            if (row >= 0
                    && row < rows
                    && column >= 0
                    && column < columns
                    && !taken[row * columns + column]) {
                return row * columns + column;
            }
        }
        return -1;
    }

    static void valid(String[] grid, String word) {
        require(
                grid.length >= 1 && grid.length <= SIDE_MAX,
                "grid has 1 to 6 rows, not " + grid.length);
        for (String row : grid) {
            require(
                    row.length() >= 1 && row.length() <= SIDE_MAX,
                    "each row has 1 to 6 letters, not '" + row + "'");
            require(
                    row.length() == grid[0].length(),
                    "all rows have equal length, but '" + grid[0] + "' and '" + row + "' have not");
            require(isLetters(row), "grid has only English letters, not '" + row + "'");
        }
        require(
                word.length() >= 1 && word.length() <= LETTERS_MAX,
                "word has 1 to 10 letters, not " + word.length());
        require(isLetters(word), "word has only English letters, not '" + word + "'");
    }

    private static boolean isLetters(String text) {
        return text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
    }
}
