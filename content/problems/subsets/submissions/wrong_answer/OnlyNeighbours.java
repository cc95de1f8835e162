import java.util.ArrayList;
import java.util.List;

// Wrong: lists the runs of neighbouring numbers, so the first and the third without the second are
// missing.
class Solution {
    List<List<Integer>> subsets(int[] nums) {
        List<List<Integer>> subsets = new ArrayList<>();
        subsets.add(List.of());
        for (int from = 0; from < nums.length; from++) {
            List<Integer> run = new ArrayList<>();
            for (int to = from; to < nums.length; to++) {
                run.add(nums[to]);
                subsets.add(new ArrayList<>(run));
            }
        }
        return subsets;
    }
}
