package onsite.judge.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onsite.exercise.Parameter;
import onsite.exercise.Problem;
import onsite.exercise.Signature;

/// Finds words in a statement that give the answer away: the names of the techniques that the
/// problem is about. Its topics say which those are; a word of the problem's own name is no secret.
final class StatementWords {
    /// For each topic that is a technique, what it is called in a sentence. Topics such as
    /// `linked-list` say what the input is, and are left out.
    private static final Map<String, List<String>> TECHNIQUES =
            Map.ofEntries(
                    Map.entry("backtracking", List.of("backtrack", "backtracking")),
                    Map.entry("binary-search", List.of("binary search", "bisection", "bisect")),
                    Map.entry("bitmask-dp", List.of("bitmask", "dynamic programming")),
                    Map.entry("breadth-first-search", List.of("breadth-first", "bfs")),
                    Map.entry("depth-first-search", List.of("depth-first", "dfs")),
                    Map.entry("digit-dp", List.of("dynamic programming")),
                    Map.entry("divide-and-conquer", List.of("divide and conquer")),
                    Map.entry(
                            "dynamic-programming",
                            List.of("dynamic programming", "memoization", "memoize", "memoise")),
                    Map.entry("greedy", List.of("greedy", "greedily")),
                    Map.entry("hash-map", List.of("hash map", "hash table", "dictionary")),
                    Map.entry("hash-set", List.of("hash set", "hash table")),
                    Map.entry("heap", List.of("heap", "priority queue")),
                    Map.entry("interval-dp", List.of("dynamic programming")),
                    Map.entry("monotonic-stack", List.of("stack", "monotonic")),
                    Map.entry("prefix-function", List.of("prefix function")),
                    Map.entry("prefix-sums", List.of("prefix sum", "prefix sums")),
                    Map.entry("queue", List.of("queue")),
                    Map.entry("quickselect", List.of("quickselect", "pivot")),
                    Map.entry("recursion", List.of("recursion", "recursive", "recursively")),
                    Map.entry("sliding-window", List.of("sliding window")),
                    Map.entry("stack", List.of("stack")),
                    Map.entry("suffix-array", List.of("suffix array")),
                    Map.entry("topological-sort", List.of("topological")),
                    Map.entry("tree-dp", List.of("dynamic programming")),
                    Map.entry("trie", List.of("trie", "prefix tree")),
                    Map.entry("two-pointers", List.of("two pointers", "two-pointer")),
                    Map.entry("union-find", List.of("union-find", "disjoint set")));

    private static final Pattern FENCED = Pattern.compile("(?ms)^ {0,3}```.*?^ {0,3}```");

    private StatementWords() {}

    static List<String> givingAway(Problem problem) {
        return givingAway(
                problem.name() + " " + parameters(problem.signature()),
                problem.topics(),
                problem.statement());
    }

    private static String parameters(Signature signature) {
        return signature instanceof Signature.Function(Signature.Method method, var answer)
                ? method.parameters().stream().map(Parameter::name).collect(Collectors.joining(" "))
                : "";
    }

    /// The words, in the order of the topics.
    ///
    /// @param names that everybody sees: the problem's own and those of what it is given
    static List<String> givingAway(String names, List<String> topics, String statement) {
        String known = names.toLowerCase(Locale.ROOT);
        String prose = FENCED.matcher(statement).replaceAll(" ");
        var found = new ArrayList<String>();
        for (String topic : topics) {
            for (String word : TECHNIQUES.getOrDefault(topic, List.of())) {
                if (!found.contains(word) && !known.contains(word) && occurs(word, prose)) {
                    found.add(word);
                }
            }
        }
        return found;
    }

    private static boolean occurs(String word, String prose) {
        String spaced = Pattern.quote(word).replace(" ", "\\E[\\s-]+\\Q");
        return Pattern.compile("(?<![\\w-])" + spaced + "s?(?!\\w)", Pattern.CASE_INSENSITIVE)
                .matcher(prose)
                .find();
    }
}
