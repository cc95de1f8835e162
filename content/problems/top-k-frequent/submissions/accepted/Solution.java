import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;

class Solution {
    /// The reverse of the order asked for: rarer first, then later in the alphabet.
    private static final Comparator<Map.Entry<String, Integer>> WORST_FIRST =
            Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed());

    String[] topKFrequent(String[] messages, int k) {
        Map<String, Integer> counts = new HashMap<>();
        for (String message : messages) {
            counts.merge(message, 1, Integer::sum);
        }
        Queue<Map.Entry<String, Integer>> best = new PriorityQueue<>(WORST_FIRST);
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            best.add(entry);
            if (best.size() > k) {
                best.remove();
            }
        }
        String[] answer = new String[k];
        while (!best.isEmpty()) {
            String worst = best.remove().getKey();
            answer[best.size()] = worst;
        }
        return answer;
    }
}
