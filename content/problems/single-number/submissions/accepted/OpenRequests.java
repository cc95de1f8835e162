import java.util.HashSet;
import java.util.Set;

class Solution {
    int singleNumber(int[] nums) {
        Set<Integer> open = new HashSet<>();
        for (int num : nums) {
            if (!open.add(num)) {
                open.remove(num);
            }
        }
        return open.iterator().next();
    }
}
