import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

// Wrong: finds the right messages but answers them in the order in which a heap gives them up, the
// worst first.
class Solution {
    String[] topKFrequent(String[] messages, int k) {
        Map<String, Integer> counts = new HashMap<>();
        for (String message : messages) {
            counts.merge(message, 1, Integer::sum);
        }
        return counts.keySet().stream()
                .sorted(
                        Comparator.comparingInt((String message) -> counts.get(message))
                                .thenComparing(Comparator.reverseOrder()))
                .skip(counts.size() - k)
                .toArray(String[]::new);
    }
}
