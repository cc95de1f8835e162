// Attack: declares nodes, a main and an entry point in a package of its own
// Verdict: AC
package very.own;

public class Solution {
    public static void main(String[] args) {
        System.exit(1);
    }

    public String whisper(int n) {
        return "heard " + 7 * n;
    }

    public String whisper(Integer n) {
        return "wrong one";
    }
}

class ListNode {
    static {
        System.exit(1);
    }
}

class TreeNode extends ListNode {}

interface Main {}
