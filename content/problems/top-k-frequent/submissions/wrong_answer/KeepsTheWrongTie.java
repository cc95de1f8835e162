import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

// Wrong: the heap drops the first in the alphabet of equally rare messages, though the last must
// go.
class Solution {
    String[] topKFrequent(String[] messages, int k) {
        Map<String, Integer> counts = new HashMap<>();
        for (String message : messages) {
            counts.merge(message, 1, Integer::sum);
        }
        var best =
                new PriorityQueue<String>(
                        Comparator.comparingInt((String message) -> counts.get(message))
                                .thenComparing(Comparator.naturalOrder()));
        for (String message : counts.keySet()) {
            best.add(message);
            if (best.size() > k) {
                best.remove();
            }
        }
        return best.stream()
                .sorted(
                        Comparator.comparingInt((String message) -> -counts.get(message))
                                .thenComparing(Comparator.naturalOrder()))
                .toArray(String[]::new);
    }
}
