// Wrong: fills gaps with records from the end, which loses their order.
class Solution {
    void compactSlots(int[] slots) {
        int left = 0;
        int right = slots.length - 1;
        while (left < right) {
            if (slots[left] != 0) {
                left++;
            } else if (slots[right] == 0) {
                right--;
            } else {
                slots[left++] = slots[right];
                slots[right--] = 0;
            }
        }
    }
}
