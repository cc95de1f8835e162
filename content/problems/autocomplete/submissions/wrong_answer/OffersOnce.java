import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

// Wrong: offers a query to the lists only when it is new, so one that was pushed out never comes
// back when its weight grows.
class Autocomplete {
    private final Map<String, Long> weights = new HashMap<>();
    private final Map<String, List<String>> best = new HashMap<>();

    void add(String query, int weight) {
        boolean isNew = !weights.containsKey(query);
        weights.merge(query, (long) weight, Long::sum);
        for (int length = 1; length <= query.length(); length++) {
            List<String> three =
                    best.computeIfAbsent(query.substring(0, length), unused -> new ArrayList<>());
            if (isNew) {
                three.add(query);
            }
            three.sort(
                    Comparator.comparingLong((String each) -> weights.get(each))
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()));
            if (three.size() > 3) {
                three.removeLast();
            }
        }
    }

    String[] top(String prefix) {
        return best.getOrDefault(prefix, List.of()).toArray(String[]::new);
    }
}
