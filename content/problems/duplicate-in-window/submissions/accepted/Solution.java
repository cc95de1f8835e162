import java.util.HashMap;
import java.util.Map;

class Solution {
    int firstRepeat(int[] ids, int k) {
        Map<Integer, Integer> lastPositions = new HashMap<>();
        for (int position = 0; position < ids.length; position++) {
            Integer last = lastPositions.put(ids[position], position);
            if (last != null && position - last <= k) {
                return position;
            }
        }
        return -1;
    }
}
