import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

// Too slow: looks at all triples: n³ steps.
class Solution {
    List<List<Integer>> threeSum(int[] nums) {
        Set<List<Integer>> triples = new HashSet<>();
        for (int i = 0; i < nums.length; i++) {
            for (int j = 0; j < nums.length; j++) {
                for (int k = 0; k < nums.length; k++) {
                    boolean apart = i != j && j != k && i != k;
                    if (apart && (long) nums[i] + nums[j] + nums[k] == 0) {
                        triples.add(Stream.of(nums[i], nums[j], nums[k]).sorted().toList());
                    }
                }
            }
        }
        return new ArrayList<>(triples);
    }
}
