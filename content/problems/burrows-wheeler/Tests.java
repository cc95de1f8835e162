import static onsite.tests.Values.*;

import java.util.stream.IntStream;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int LENGTH_MAX = 200_000;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Override
    public void define(Suite suite) {
        suite.edge("one letter", transform("q"));
        suite.edge("two equal letters", transform("aa"));
        suite.edge("two letters in order", transform("ab"));
        suite.edge("two letters out of order", transform("ba"));
        suite.edge("one letter repeated", transform("zzzzzzz"));
        suite.edge("a palindrome", transform("abacaba"));
        suite.edge("all letters differ and rise", transform("abcdefg"));
        suite.edge("all letters differ and fall", transform("gfedcba"));
        suite.edge("a repeated pair", transform("abababab"));
        suite.edge("a repeated pair, cut off", transform("babababab"));
        suite.edge("a word twice", transform("banjobanjo"));
        suite.edge("a word three times", transform("logloglog"));
        suite.edge("the text begins with its largest letter", transform("zebra"));
        suite.edge("the text begins with its smallest letter", transform("arcade"));
        suite.edge("the text ends with its smallest letter", transform("cbcba"));
        suite.edge("capitals come before small letters", transform("aBAbZzaB"));
        suite.edge("the first and the last letters of both alphabets", transform("zAaZ"));
        suite.edge("long runs", transform("aaaabbbbaaaabbbb"));
        suite.edge("a longer word", transform("Mississippi"));
        suite.random("two letters", 60, r -> transform(r.word(r.between(0, 15), "ab")));
        suite.random("few letters", 40, r -> transform(r.word(r.between(1, 30), "abcC")));
        suite.random("many letters", 20, r -> transform(r.word(r.between(10, 60), LETTERS)));
        suite.scale("random letters", doubling(12_500, 5), Tests::randomText);
        suite.scale("one letter", doubling(12_500, 5), (r, n) -> input("m".repeat(n - 1) + "$"));
    }

    private static Input transform(String text) {
        String rotated = text + "$";
        var last = new StringBuilder();
        IntStream.range(0, rotated.length())
                .mapToObj(i -> rotated.substring(i) + rotated.substring(0, i))
                .sorted()
                .forEach(row -> last.append(row.charAt(row.length() - 1)));
        return input(last.toString());
    }

    /// The transform of a random text: suffixes of random letters differ soon, so that comparing
    /// them is quick.
    private static Input randomText(Rand r, int n) {
        String text = r.word(n - 1, "abcdef") + "$";
        var last = new StringBuilder();
        IntStream.range(0, n)
                .boxed()
                .sorted((a, b) -> compare(text, a, b))
                .forEach(i -> last.append(text.charAt((i + n - 1) % n)));
        return input(last.toString());
    }

    private static int compare(String text, int a, int b) {
        int i = a;
        int j = b;
        while (i != j && text.charAt(i) == text.charAt(j)) {
            i++;
            j++;
        }
        return i == j ? 0 : Character.compare(text.charAt(i), text.charAt(j));
    }

    static void valid(String last) {
        int n = last.length();
        require(n >= 1 && n <= LENGTH_MAX, "last has 1 to 200,000 characters, not " + n);
        require(
                last.chars().allMatch(c -> c == '$' || LETTERS.indexOf(c) >= 0),
                "last has only letters and the character $");
        require(
                last.chars().filter(c -> c == '$').count() == 1,
                "last has the character $ exactly once");
        int[] rows =
                IntStream.range(0, n)
                        .boxed()
                        .sorted((a, b) -> Character.compare(last.charAt(a), last.charAt(b)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int steps = 1;
        for (int row = rows[0]; row != 0; row = rows[row]) {
            steps++;
        }
        require(steps == n, "last is the transform of a text, which this arrangement is not");
    }
}
