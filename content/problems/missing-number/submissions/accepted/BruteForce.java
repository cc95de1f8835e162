import java.util.HashSet;
import java.util.Set;

class Solution {
    int missingNumber(int[] nums) {
        Set<Integer> read = new HashSet<>();
        for (int num : nums) {
            read.add(num);
        }
        int number = 0;
        while (read.contains(number)) {
            number++;
        }
        return number;
    }
}
