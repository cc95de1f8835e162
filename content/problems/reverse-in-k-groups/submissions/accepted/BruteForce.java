import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class Solution {
    ListNode reverseGroups(ListNode head, int k) {
        List<Integer> values = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            values.add(node.val);
        }
        for (int start = 0; start + k <= values.size(); start += k) {
            Collections.reverse(values.subList(start, start + k));
        }
        ListNode answer = null;
        for (int value : values.reversed()) {
            answer = new ListNode(value, answer);
        }
        return answer;
    }
}
