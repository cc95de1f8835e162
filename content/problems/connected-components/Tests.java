import static onsite.tests.Values.*;

import java.util.Arrays;
import onsite.tests.*;

public final class Tests implements TestSuite {
    private static final int ACCOUNTS_MAX = 200_000;
    private static final int LINKS_MAX = 200_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a single account", 1, rows());
        suite.edge("a single account, linked with itself", 1, rows(ints(0, 0)));
        suite.edge("two accounts of two people", 2, rows());
        suite.edge("two accounts of one person", 2, rows(ints(0, 1)));
        suite.edge("the higher number first", 2, rows(ints(1, 0)));
        suite.edge("a link listed twice", 3, rows(ints(0, 1), ints(0, 1)));
        suite.edge("a link listed in both orders", 3, rows(ints(0, 1), ints(1, 0)));
        suite.edge("links of accounts with themselves", 3, rows(ints(0, 0), ints(2, 2)));
        suite.edge("account 0 has no links", 3, rows(ints(1, 2)));
        suite.edge("the last account has no links", 3, rows(ints(0, 1)));
        suite.edge("a circle", 4, rows(ints(0, 1), ints(1, 2), ints(2, 3), ints(3, 0)));
        suite.edge(
                "two circles",
                6,
                rows(ints(0, 1), ints(1, 2), ints(2, 0), ints(3, 4), ints(4, 5), ints(5, 3)));
        suite.edge(
                "one account in the middle of all",
                5,
                rows(ints(2, 0), ints(2, 1), ints(2, 3), ints(4, 2)));
        suite.edge(
                "a chain listed against the numbers",
                5,
                rows(ints(4, 3), ints(3, 2), ints(2, 1), ints(1, 0)));
        suite.edge(
                "two groups, joined by a later link between their ends",
                6,
                rows(ints(0, 1), ints(1, 2), ints(3, 4), ints(4, 5), ints(2, 5)));
        suite.edge(
                "two groups, joined twice",
                6,
                rows(ints(0, 1), ints(2, 1), ints(3, 4), ints(5, 4), ints(0, 3), ints(2, 5)));
        suite.edge(
                "three groups meet in an account listed last",
                7,
                rows(ints(0, 1), ints(2, 3), ints(4, 5), ints(6, 0), ints(6, 2), ints(6, 4)));
        suite.edge(
                "more links than accounts, and still two people",
                5,
                rows(ints(0, 1), ints(1, 2), ints(0, 2), ints(2, 1), ints(3, 4), ints(4, 3)));
        suite.edge(
                "everything is linked with everything",
                4,
                rows(ints(0, 1), ints(0, 2), ints(0, 3), ints(1, 2), ints(1, 3), ints(2, 3)));
        suite.edge(
                "the links point away from one end", 4, rows(ints(1, 0), ints(2, 0), ints(3, 1)));
        suite.random("few links", 40, r -> shop(r, r.between(1, 8), 4));
        suite.random("many links", 20, r -> shop(r, r.between(3, 8), 12));
        suite.random("larger shops", 20, r -> shop(r, r.between(15, 40), 40));
        suite.scale("one shared device", doubling(18_750, 5), Tests::star);
        suite.scale("one long chain", doubling(18_750, 5), Tests::chain);
    }

    private static Input shop(Rand r, int accounts, int linksMax) {
        int[][] links = new int[r.between(0, linksMax)][];
        for (int i = 0; i < links.length; i++) {
            links[i] = r.ints(2, 0, accounts - 1);
        }
        return input(accounts, links);
    }

    /// Half of n are accounts. One is linked with all others but a few.
    private static Input star(Rand r, int n) {
        int accounts = n / 2;
        int[][] links = new int[accounts - r.between(5, 10)][];
        for (int i = 0; i < links.length; i++) {
            links[i] = ints(0, i + 1);
        }
        return input(accounts, links);
    }

    /// Half of n are accounts, each linked with its neighbours, but for a few gaps; listed from the
    /// highest numbers down.
    private static Input chain(Rand r, int n) {
        int accounts = n / 2;
        int[] gaps = r.distinctInts(r.between(2, 5), accounts / 2, accounts - 2);
        int[][] links = new int[accounts - 1][];
        for (int i = 0; i < links.length; i++) {
            int account = accounts - 2 - i;
            links[i] = ints(account, account + 1);
        }
        for (int gap : gaps) {
            links[accounts - 2 - gap] = ints(gap, gap);
        }
        return input(accounts, links);
    }

    static void valid(int accounts, int[][] links) {
        require(
                accounts >= 1 && accounts <= ACCOUNTS_MAX,
                "accounts lies between 1 and 200,000, not " + accounts);
        require(links.length <= LINKS_MAX, "links has up to 200,000 pairs, not " + links.length);
        for (int[] link : links) {
            require(
                    link.length == 2,
                    "each link is a pair of accounts, not " + Arrays.toString(link));
            requireAll(link, 0, accounts - 1, "links");
        }
    }
}
