import java.util.HashSet;
import java.util.Set;

// Wrong: takes the oldest id out one position too early, so a distance of exactly k is missed.
class Solution {
    int firstRepeat(int[] ids, int k) {
        Set<Integer> recent = new HashSet<>();
        for (int position = 0; position < ids.length; position++) {
            if (position >= k) {
                recent.remove(ids[position - k]);
            }
            if (!recent.add(ids[position])) {
                return position;
            }
        }
        return -1;
    }
}
