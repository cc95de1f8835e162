import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

class Autocomplete {
    private final Map<String, Long> weights = new TreeMap<>();

    void add(String query, int weight) {
        weights.merge(query, (long) weight, Long::sum);
    }

    String[] top(String prefix) {
        return weights.keySet().stream()
                .filter(query -> query.startsWith(prefix))
                .sorted(Comparator.comparing((String query) -> -weights.get(query))) // stable
                .limit(3)
                .toArray(String[]::new);
    }
}
