import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

// Wrong: adds in 32 bits, so three large amounts can seem to cancel out.
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
                int sum = nums[first] + nums[low] + nums[high];
                if (sum > 0) {
                    high--;
                } else if (sum < 0) {
                    low++;
                } else {
                    triples.add(List.of(nums[first], nums[low], nums[high]));
                    low++;
                    while (low < high && nums[low] == nums[low - 1]) {
                        low++;
                    }
                }
            }
        }
        return triples;
    }
}
