import java.util.ArrayList;
import java.util.List;

class Solution {
    ListNode oddEvenList(ListNode head) {
        List<Integer> values = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            values.add(node.val);
        }
        List<Integer> regrouped = new ArrayList<>();
        for (int start = 0; start < 2; start++) {
            for (int i = start; i < values.size(); i += 2) {
                regrouped.add(values.get(i));
            }
        }
        ListNode answer = null;
        for (int value : regrouped.reversed()) {
            answer = new ListNode(value, answer);
        }
        return answer;
    }
}
