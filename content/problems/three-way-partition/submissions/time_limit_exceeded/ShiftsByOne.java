// Too slow: moves each key forwards by one place at a time until its group is reached: n² steps.
class Solution {
    void partition(int[] nums, int pivot) {
        for (int i = 1; i < nums.length; i++) {
            int num = nums[i];
            int place = i;
            while (place > 0
                    && Integer.compare(nums[place - 1], pivot) > Integer.compare(num, pivot)) {
                nums[place] = nums[place - 1];
                place--;
            }
            nums[place] = num;
        }
    }
}
