import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

// Wrong: always merges the k neighbours with the smallest sum.
class Solution {
    int cheapestMerge(int[] stones, int k) {
        List<Integer> files = new ArrayList<>(Arrays.stream(stones).boxed().toList());
        int cost = 0;
        while (files.size() >= k) {
            int cheapest = Integer.MAX_VALUE;
            int at = 0;
            for (int from = 0; from + k <= files.size(); from++) {
                int sum = files.subList(from, from + k).stream().mapToInt(Integer::intValue).sum();
                if (sum < cheapest) {
                    cheapest = sum;
                    at = from;
                }
            }
            files.subList(at, at + k).clear();
            files.add(at, cheapest);
            cost += cheapest;
        }
        return files.size() == 1 ? cost : -1;
    }
}
