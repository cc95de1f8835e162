// Wrong: counts nothing.
class Solution {
    int countAtLeast(int[] nums, int bound) {
        return 0;
    }
}
