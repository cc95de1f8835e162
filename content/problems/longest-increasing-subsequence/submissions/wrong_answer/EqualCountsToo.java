import java.util.ArrayList;
import java.util.List;

// Wrong: replaces the first greater end, so equal numbers follow each other in a run.
class Solution {
    int longestIncreasing(int[] nums) {
        List<Integer> ends = new ArrayList<>();
        for (int num : nums) {
            int low = 0;
            int high = ends.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (ends.get(middle) <= num) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            if (low == ends.size()) {
                ends.add(num);
            } else {
                ends.set(low, num);
            }
        }
        return ends.size();
    }
}
