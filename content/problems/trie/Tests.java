import static onsite.tests.Values.*;

import onsite.tests.*;

/// Random tests use two letters and short words, so that words are prefixes of each other.
public final class Tests implements TestSuite {
    private static final int LENGTH_MAX = 100;
    private static final int CALLS_MAX = 100_000;
    private static final int CHARACTERS_MAX = 1_000_000;

    @Override
    public void define(Suite suite) {
        suite.edge("a search before any word", calls("search a", "startsWith a", "delete a"));
        suite.edge(
                "a word of one letter",
                calls("insert a", "search a", "startsWith a", "delete a", "search a"));
        suite.edge("a word begins with itself", calls("insert log", "startsWith log"));
        suite.edge("a prefix is no word", calls("insert log", "search lo", "startsWith lo"));
        suite.edge(
                "the question is longer than the word",
                calls("insert log", "search logs", "startsWith logs", "delete logs", "search log"));
        suite.edge(
                "the first and the last letter of the alphabet",
                calls(
                        "insert az",
                        "insert za",
                        "search az",
                        "search za",
                        "delete za",
                        "search az"));
        suite.edge(
                "the shorter of two words is deleted",
                calls(
                        "insert a",
                        "insert ab",
                        "delete a",
                        "search a",
                        "search ab",
                        "startsWith a"));
        suite.edge(
                "the longer of two words is deleted",
                calls(
                        "insert a",
                        "insert ab",
                        "delete ab",
                        "search a",
                        "search ab",
                        "startsWith ab",
                        "startsWith a"));
        suite.edge(
                "words part after a common beginning, and one of them is deleted",
                calls(
                        "insert node",
                        "insert note",
                        "delete node",
                        "search note",
                        "startsWith no",
                        "startsWith nod"));
        suite.edge(
                "both of two parting words are deleted",
                calls(
                        "insert node",
                        "insert note",
                        "delete node",
                        "delete note",
                        "startsWith not",
                        "startsWith n"));
        suite.edge(
                "a mere prefix is deleted",
                calls("insert abc", "delete ab", "search abc", "startsWith ab"));
        suite.edge(
                "a word is inserted twice and deleted once",
                calls("insert ab", "insert ab", "delete ab", "search ab", "startsWith a"));
        suite.edge(
                "a word is deleted twice",
                calls("insert ab", "insert abc", "delete ab", "delete ab", "search abc"));
        suite.edge(
                "failed deletes take nothing away from the words beside them",
                calls(
                        "insert abc",
                        "delete ab",
                        "delete abd",
                        "delete abcd",
                        "delete b",
                        "startsWith abc",
                        "search abc"));
        suite.edge(
                "a deleted word comes back",
                calls("insert ab", "delete ab", "insert ab", "search ab", "startsWith a"));
        suite.edge(
                "a deleted word comes back beside a longer one",
                calls(
                        "insert ab",
                        "insert abc",
                        "delete ab",
                        "insert ab",
                        "delete abc",
                        "search ab"));
        suite.edge(
                "the longer word comes first",
                calls(
                        "insert abc",
                        "search ab",
                        "insert ab",
                        "search ab",
                        "delete abc",
                        "search ab"));
        suite.edge(
                "three words of one chain go from the middle",
                calls(
                        "insert a",
                        "insert aa",
                        "insert aaa",
                        "delete aa",
                        "search a",
                        "search aaa",
                        "startsWith aa"));
        suite.edge(
                "the rest of a deleted branch does not come back with its beginning",
                calls("insert abcd", "delete abcd", "insert ab", "startsWith abc", "search abcd"));
        suite.edge("words of the greatest length", longest());
        suite.random("two letters", 60, r -> mixed(r, r.between(8, 30), 3));
        suite.random("longer words", 20, r -> mixed(r, r.between(60, 120), 6));
        suite.scale("prefixes that miss in their last letter", doubling(6_250, 5), Tests::misses);
    }

    /// Calls written as `insert word`.
    private static Calls calls(String... calls) {
        var trie = constructed();
        for (String call : calls) {
            String[] words = call.split(" ");
            trie.call(words[0], words[1]);
        }
        return trie.build();
    }

    private static Calls longest() {
        String word = "k".repeat(LENGTH_MAX);
        String shorter = word.substring(1);
        return calls(
                "insert " + word,
                "search " + shorter,
                "startsWith " + shorter,
                "insert " + shorter,
                "delete " + word,
                "search " + shorter,
                "startsWith " + word);
    }

    private static Input mixed(Rand r, int n, int lengthMax) {
        var trie = constructed();
        for (int i = 0; i < n; i++) {
            String word = r.word(r.between(1, lengthMax), "ab");
            trie.call(r.pick("insert", "insert", "search", "startsWith", "delete"), word);
        }
        return input(trie.build());
    }

    /// Half of the calls insert; almost all others ask for prefixes that miss in their last letter.
    /// Words come roughly in order and so do the questions, so that time grows with n and not with
    /// the misses of a cache.
    private static Input misses(Rand r, int n) {
        String[] words = new String[n / 2];
        var trie = constructed();
        int number = 0;
        for (int i = 0; i < words.length; i++) {
            number += r.between(1, 3);
            words[i] = spelled(number) + r.word(1, "abc");
            trie.call("insert", words[i]);
        }
        for (int i = words.length; i < n; i++) {
            int near = i - words.length + r.between(-20, 20);
            String word = words[Math.clamp(near, 0, words.length - 1)];
            switch (i % 32) {
                case 0 -> trie.call("search", word);
                case 1 -> trie.call("delete", word);
                default -> trie.call("startsWith", word.substring(0, 5) + r.word(1, "xyz"));
            }
        }
        return input(trie.build());
    }

    /// Six letters, one for each decimal digit.
    private static String spelled(int number) {
        var word = new StringBuilder();
        for (int place = 100_000; place > 0; place /= 10) {
            word.append((char) ('a' + number / place % 10));
        }
        return word.toString();
    }

    static void valid(Calls trie) {
        int calls = trie.calls().size();
        require(
                calls >= 1 && calls <= CALLS_MAX,
                "after the constructor there are 1 to 100,000 calls, not " + calls);
        int characters = 0;
        for (Calls.Call call : trie.calls()) {
            String word = call.stringAt(0);
            require(
                    !word.isEmpty() && word.length() <= LENGTH_MAX,
                    "every word and prefix has 1 to 100 characters, not " + word.length());
            require(
                    word.chars().allMatch(c -> c >= 'a' && c <= 'z'),
                    "every word and prefix has only the letters a to z, unlike '" + word + "'");
            characters += word.length();
        }
        require(
                characters <= CHARACTERS_MAX,
                "all arguments together have at most 1,000,000 characters, not " + characters);
    }
}
