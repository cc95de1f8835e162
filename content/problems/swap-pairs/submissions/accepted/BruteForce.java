import java.util.ArrayList;
import java.util.List;

class Solution {
    ListNode swapPairs(ListNode head) {
        List<Integer> digits = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            digits.add(node.val);
        }
        int position = 0;
        for (ListNode node = head; node != null; node = node.next) {
            int partner = position % 2 == 0 ? position + 1 : position - 1;
            if (partner < digits.size()) {
                node.val = digits.get(partner);
            }
            position++;
        }
        return head;
    }
}
