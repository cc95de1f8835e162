import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Autocomplete {
    private static final int SHOWN = 3;
    private static final Comparator<Query> BEST_FIRST =
            Comparator.comparingLong((Query query) -> query.weight)
                    .reversed()
                    .thenComparing(query -> query.text);

    private static final class Query {
        final String text;
        long weight;

        Query(String text) {
            this.text = text;
        }
    }

    private static final class Node {
        final Map<Character, Node> children = new HashMap<>();
        final List<Query> best = new ArrayList<>(); // of all queries that pass through here

        /// Weights only grow, so a query left out stays behind these three until its own changes.
        void offer(Query query) {
            if (!best.contains(query)) {
                best.add(query);
            }
            best.sort(BEST_FIRST);
            if (best.size() > SHOWN) {
                best.removeLast();
            }
        }
    }

    private final Map<String, Query> queries = new HashMap<>();
    private final Node root = new Node();

    void add(String text, int weight) {
        Query query = queries.computeIfAbsent(text, Query::new);
        query.weight += weight;
        Node node = root;
        for (char letter : text.toCharArray()) {
            node = node.children.computeIfAbsent(letter, unused -> new Node());
            node.offer(query);
        }
    }

    String[] top(String prefix) {
        Node node = root;
        for (char letter : prefix.toCharArray()) {
            node = node.children.get(letter);
            if (node == null) {
                return new String[] {};
            }
        }
        return node.best.stream().map(query -> query.text).toArray(String[]::new);
    }
}
