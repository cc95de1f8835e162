import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

class Solution {
    List<List<Integer>> threeSum(int[] nums) {
        Set<List<Integer>> triples = new LinkedHashSet<>();
        for (int i = 0; i < nums.length; i++) {
            for (int j = 0; j < i; j++) {
                for (int k = 0; k < j; k++) {
                    if ((long) nums[i] + nums[j] + nums[k] == 0) {
                        int[] triple = {nums[i], nums[j], nums[k]};
                        Arrays.sort(triple);
                        triples.add(Arrays.stream(triple).boxed().toList());
                    }
                }
            }
        }
        return new ArrayList<>(triples);
    }
}
