import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class Solution {
    boolean isPalindrome(ListNode head) {
        List<Integer> there = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            there.add(node.val);
        }
        List<Integer> back = new ArrayList<>(there);
        Collections.reverse(back);
        return there.equals(back);
    }
}
