import java.util.HashMap;
import java.util.Map;

class Solution {
    int[] pairSum(int[] values, int target) {
        Map<Integer, Integer> placeOf = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            Integer other = placeOf.get(target - values[i]);
            if (other != null) {
                return new int[] {other, i};
            }
            placeOf.put(values[i], i);
        }
        return new int[] {-1, -1};
    }
}
