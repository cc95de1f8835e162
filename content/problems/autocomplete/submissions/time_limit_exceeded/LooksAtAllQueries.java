import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

// Too slow: goes over all queries for each question: n² steps.
class Autocomplete {
    private static final Comparator<Map.Entry<String, Long>> WORST_FIRST =
            Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed());

    private final Map<String, Long> weights = new HashMap<>();

    void add(String query, int weight) {
        weights.merge(query, (long) weight, Long::sum);
    }

    String[] top(String prefix) {
        var best = new PriorityQueue<>(WORST_FIRST);
        for (Map.Entry<String, Long> entry : weights.entrySet()) {
            if (entry.getKey().startsWith(prefix)) {
                best.add(entry);
                if (best.size() > 3) {
                    best.remove();
                }
            }
        }
        List<String> queries = new ArrayList<>();
        while (!best.isEmpty()) {
            queries.addFirst(best.remove().getKey());
        }
        return queries.toArray(String[]::new);
    }
}
