import java.util.ArrayList;
import java.util.List;

// Wrong: compares boxed numbers with ==, which holds for equal numbers only if they are small.
class Solution {
    int firstRepeat(int[] ids, int k) {
        List<Integer> boxed = new ArrayList<>();
        for (int id : ids) {
            boxed.add(id);
        }
        for (int later = 0; later < boxed.size(); later++) {
            for (int earlier = Math.max(0, later - k); earlier < later; earlier++) {
                if (boxed.get(earlier) == boxed.get(later)) {
                    return later;
                }
            }
        }
        return -1;
    }
}
