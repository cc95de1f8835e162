import java.util.ArrayList;
import java.util.List;

// Wrong: compares boxed numbers with !=, which asks for the same object and works for small ids
// only.
class Solution {
    boolean isPalindrome(ListNode head) {
        List<Integer> ids = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            ids.add(node.val);
        }
        for (int i = 0, j = ids.size() - 1; i < j; i++, j--) {
            if (ids.get(i) != ids.get(j)) {
                return false;
            }
        }
        return true;
    }
}
