import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

// Wrong: never begins with the same amount twice, but repeats a triple for copies behind it.
class Solution {
    List<List<Integer>> threeSum(int[] nums) {
        Arrays.sort(nums);
        List<List<Integer>> triples = new ArrayList<>();
        for (int first = 0; first < nums.length; first++) {
            if (first > 0 && nums[first] == nums[first - 1]) {
                continue;
            }
            int low = first + 1;
            int high = nums.length - 1;
            while (low < high) {
                long sum = (long) nums[first] + nums[low] + nums[high];
                if (sum > 0) {
                    high--;
                } else if (sum < 0) {
                    low++;
                } else {
                    triples.add(List.of(nums[first], nums[low++], nums[high--]));
                }
            }
        }
        return triples;
    }
}
