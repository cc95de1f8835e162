import java.util.ArrayList;
import java.util.List;

// Wrong: compares the sums of both halves, which may be equal although the ids are not.
class Solution {
    boolean isPalindrome(ListNode head) {
        List<Integer> ids = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            ids.add(node.val);
        }
        int half = ids.size() / 2;
        long first = 0;
        long second = 0;
        for (int i = 0; i < half; i++) {
            first += ids.get(i);
            second += ids.get(ids.size() - 1 - i);
        }
        return first == second;
    }
}
