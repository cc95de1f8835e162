import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

// Wrong: adds the weights up in 32 bits, and a query that is asked for often becomes negative.
class Autocomplete {
    private final Map<String, Integer> weights = new HashMap<>();

    void add(String query, int weight) {
        weights.merge(query, weight, Integer::sum);
    }

    String[] top(String prefix) {
        return weights.keySet().stream()
                .filter(query -> query.startsWith(prefix))
                .sorted(
                        Comparator.comparingInt((String query) -> weights.get(query))
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toArray(String[]::new);
    }
}
