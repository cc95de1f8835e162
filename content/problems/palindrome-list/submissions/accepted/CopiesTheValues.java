import java.util.stream.IntStream;
import java.util.stream.Stream;

class Solution {
    boolean isPalindrome(ListNode head) {
        int[] ids =
                Stream.iterate(head, node -> node != null, node -> node.next)
                        .mapToInt(node -> node.val)
                        .toArray();
        return IntStream.range(0, ids.length / 2).allMatch(i -> ids[i] == ids[ids.length - 1 - i]);
    }
}
