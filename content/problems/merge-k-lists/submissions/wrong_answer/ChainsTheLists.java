import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;

// Wrong: sorts the lists by their fronts and puts one whole list behind the other.
class Solution {
    ListNode mergeLists(ListNode[] lists) {
        ListNode before = new ListNode();
        ListNode[] tail = {before};
        Arrays.stream(lists)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(list -> list.val))
                .forEach(list -> {
                    tail[0].next = list;
                    while (tail[0].next != null) {
                        tail[0] = tail[0].next;
                    }
                });
        return before.next;
    }
}
