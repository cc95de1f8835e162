import static onsite.tests.Values.*;

import java.util.ArrayList;
import java.util.List;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int CHARACTERS_MAX = 200_000;
    private static final int LETTERS_MAX = 200_000;
    private static final String LETTERS = "abcxyz";

    @Override
    public void define(Suite suite) {
        suite.edge("one letter", "a");
        suite.edge("letters only", "abz");
        suite.edge("a letter, once", "1[a]");
        suite.edge("a letter, twice", "2[a]");
        suite.edge("a letter, three times", "3[a]");
        suite.edge("a letter, five times", "5[z]");
        suite.edge("nine times", "9[q]");
        suite.edge("several letters keep their order", "3[abc]");
        suite.edge("letters before", "ab2[c]");
        suite.edge("letters behind", "2[c]ab");
        suite.edge("letters between", "2[a]b2[c]");
        suite.edge("one repeat right behind another", "2[a]3[b]");
        suite.edge("the same letter before and in the repeat", "a2[a]a");
        suite.edge("a number ends in zero", "10[a]");
        suite.edge("two digits", "12[ab]");
        suite.edge("a zero inside a number", "102[a]");
        suite.edge("nines and ones", "19[a]91[b]");
        suite.edge("nested", "2[3[a]]");
        suite.edge("nested, a letter before", "2[a3[b]]");
        suite.edge("nested, a letter behind", "2[3[a]b]");
        suite.edge("nested, two side by side", "2[2[a]3[b]]");
        suite.edge("nested, two with a letter between", "3[2[a]c2[b]]");
        suite.edge("nested, letters at each place", "x2[a2[b]c2[d]e]y");
        suite.edge("three deep", "2[a2[b2[c]]]");
        suite.edge("three deep, letters behind", "2[2[2[a]b]c]d");
        suite.edge("four deep, nothing but one letter", "2[3[2[3[a]]]]");
        suite.edge("nested, each once", "1[1[1[a]]]");
        suite.edge("once outside, twice inside", "1[a2[b]]");
        suite.edge("twice outside, once inside", "2[a1[b]]");
        suite.edge("numbers of two digits are nested", "10[a11[b]]");
        suite.edge("a repeat after a nested one", "2[2[a]]3[b]");
        suite.edge("a repeat begins right after two brackets close", "2[2[ab]]2[2[c]d]");
        suite.edge("as many letters as possible", "200000[k]");
        suite.edge("as many letters as possible, nested", "100[20[50[pq]]]");
        suite.random("short recordings", 40, r -> input(recording(r, 2, 3, 3)));
        suite.random("deeper recordings", 30, r -> input(recording(r, 4, 2, 3)));
        suite.random("large numbers", 15, r -> input(recording(r, 2, 2, 25)));
        suite.scale("deep, each once", doubling(12_500, 5), Tests::deep);
        suite.scale("side by side", doubling(12_500, 5), Tests::sideBySide);
        suite.scale("nested ten deep, each twice", doubling(12_500, 5), Tests::tenDeep);
        suite.scale("a short part many times", doubling(12_500, 5), Tests::manyTimes);
    }

    private static String recording(Rand r, int depth, int parts, int timesMax) {
        var text = new StringBuilder();
        int n = r.between(1, parts);
        for (int i = 0; i < n; i++) {
            if (depth > 0 && r.chance(0.6)) {
                text.append(r.between(1, timesMax)).append('[');
                text.append(recording(r, depth - 1, parts, timesMax)).append(']');
            } else {
                text.append(r.word(r.between(1, 3), LETTERS));
            }
        }
        return text.toString();
    }

    /// Four characters and one letter of the answer for each level.
    private static Input deep(Rand r, int n) {
        var text = new StringBuilder();
        for (int i = 0; i < n / 5; i++) {
            text.append("1[").append(r.word(1, LETTERS));
        }
        return input(text.append("]".repeat(n / 5)).toString());
    }

    /// Five characters and six letters of the answer for each repeat.
    private static Input sideBySide(Rand r, int n) {
        var text = new StringBuilder();
        for (int i = 0; i < n / 11; i++) {
            text.append("3[").append(r.word(2, LETTERS)).append(']');
        }
        return input(text.toString());
    }

    private static Input tenDeep(Rand r, int n) {
        return input("2[".repeat(10) + r.word(n / 1_024, LETTERS) + "]".repeat(10));
    }

    private static Input manyTimes(Rand r, int n) {
        return input(n / 10 + "[" + r.word(10, LETTERS) + "]");
    }

    static void valid(String text) {
        require(
                text.length() >= 1 && text.length() <= CHARACTERS_MAX,
                "text has 1 to 200,000 characters, not " + text.length());
        List<Long> before = new ArrayList<>(); // letters before each open repeat
        List<Long> numbers = new ArrayList<>();
        long letters = 0;
        long number = 0;
        for (char c : text.toCharArray()) {
            require(
                    c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '[' || c == ']',
                    "text has only letters from a to z, digits and square brackets");
            if (c >= '0' && c <= '9') {
                require(number > 0 || c != '0', "no number is 0 or begins with 0");
                number = 10 * number + c - '0';
                require(number <= LETTERS_MAX, "no number is above 200,000");
                continue;
            }
            require(
                    (c == '[') == (number > 0),
                    "each number is followed by [ and each [ follows one");
            if (c == '[') {
                before.add(letters);
                numbers.add(number);
                letters = 0;
                number = 0;
            } else if (c == ']') {
                require(!numbers.isEmpty(), "each ] closes a repeat");
                require(letters > 0, "no part in brackets is empty");
                letters = before.removeLast() + numbers.removeLast() * letters;
            } else {
                letters++;
            }
            require(letters <= LETTERS_MAX, "the answer has at most 200,000 letters");
        }
        require(number == 0 && numbers.isEmpty(), "each repeat is closed");
    }
}
