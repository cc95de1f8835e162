import static onsite.tests.Values.*;

import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int CHARACTERS_MAX = 200_000;
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String OTHERS = " az<>\"'\\/09~!";

    @Override
    public void define(Suite suite) {
        suite.edge("no text", "");
        suite.edge("no brackets", "retries = 3");
        suite.edge("one opening bracket", "(");
        suite.edge("one closing bracket", ")");
        suite.edge("one square bracket opens", "[");
        suite.edge("one square bracket closes", "]");
        suite.edge("one brace opens", "{");
        suite.edge("one brace closes", "}");
        suite.edge("a pair of parentheses", "()");
        suite.edge("a pair of square brackets", "[]");
        suite.edge("a pair of braces", "{}");
        suite.edge("all three kinds side by side", "()[]{}");
        suite.edge("all three kinds nested", "{[()]}");
        suite.edge("all three kinds nested the other way round", "([{}])");
        suite.edge("a parenthesis is closed by a square bracket", "(]");
        suite.edge("a square bracket is closed by a brace", "[}");
        suite.edge("a brace is closed by a parenthesis", "{)");
        suite.edge("two kinds cross", "([)]");
        suite.edge("two kinds cross, nothing else is wrong", "{a[b}c]");
        suite.edge("closed before it is opened", ")(");
        suite.edge("one closing bracket too many at the end", "()())");
        suite.edge("one closing bracket too many in the middle", "())(()");
        suite.edge("one opening bracket too many at the start", "(()()");
        suite.edge("one opening bracket too many at the end", "()[]{");
        suite.edge("the last bracket alone is of the wrong kind", "{([]))");
        suite.edge("angle brackets don't count", "<<(>)");
        suite.edge("quotes protect nothing", "\"(\"");
        suite.edge("a backslash protects nothing", "(\\)");
        suite.edge("spaces only", "   ");
        suite.edge("other characters between a pair", "( ~ ! z )");
        suite.edge("characters next to the brackets in ASCII", "'(*)|{z}~Z[\\]^");
        suite.random("right", 30, r -> input(right(r, r.between(0, 14), true)));
        suite.random("one character is changed", 30, Tests::changed);
        suite.random("one character is missing", 15, Tests::shortened);
        suite.random("brackets at random", 25, r -> input(r.word(r.between(1, 6), "()[]{}")));
        suite.scale("nested as deep as possible", doubling(12_500, 5), Tests::deep);
        suite.scale("brackets open, none closes", doubling(12_500, 5), Tests::opening);
        suite.scale(
                "side by side and nested",
                doubling(12_500, 5),
                (r, n) -> input(right(r, n / 2, false)));
        suite.scale("nested deep, the first is not closed", doubling(12_500, 5), Tests::notClosed);
    }

    /// Right brackets, `pairs` pairs of them, with other characters in between if asked for.
    private static String right(Rand r, int pairs, boolean others) {
        var text = new StringBuilder();
        var open = new StringBuilder();
        int left = pairs;
        while (left > 0 || !open.isEmpty()) {
            if (others && r.chance(0.3)) {
                text.append(r.word(1, OTHERS));
            }
            if (left > 0 && (open.isEmpty() || r.chance(0.5))) {
                int kind = r.between(0, 2);
                text.append(OPENING.charAt(kind));
                open.append(CLOSING.charAt(kind));
                left--;
            } else {
                text.append(open.charAt(open.length() - 1));
                open.setLength(open.length() - 1);
            }
        }
        return text.toString();
    }

    private static Input changed(Rand r) {
        var text = new StringBuilder(right(r, r.between(1, 8), false));
        text.setCharAt(r.between(0, text.length() - 1), r.word(1, OPENING + CLOSING).charAt(0));
        return input(text.toString());
    }

    private static Input shortened(Rand r) {
        var text = new StringBuilder(right(r, r.between(1, 8), false));
        text.deleteCharAt(r.between(0, text.length() - 1));
        return input(text.toString());
    }

    private static Input deep(Rand r, int n) {
        String opening = r.word(n / 2, OPENING);
        var text = new StringBuilder(opening);
        for (int i = n / 2 - 1; i >= 0; i--) {
            text.append(CLOSING.charAt(OPENING.indexOf(opening.charAt(i))));
        }
        return input(text.toString());
    }

    private static Input opening(Rand r, int n) {
        return input(r.word(n, OPENING));
    }

    private static Input notClosed(Rand r, int n) {
        return input("[" + "(".repeat(n / 2) + ")".repeat(n / 2 - 1));
    }

    static void valid(String text) {
        require(
                text.length() <= CHARACTERS_MAX,
                "text has 0 to 200,000 characters, not " + text.length());
        require(
                text.chars().allMatch(c -> c >= ' ' && c <= '~'),
                "text has only printable ASCII characters and spaces");
    }
}
