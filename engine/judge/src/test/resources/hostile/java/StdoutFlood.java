// Attack: prints without end
// Verdict: OLE
class Solution {
    String whisper(int n) {
        while (true) {
            System.out.println("all work and no play makes Jack a dull boy");
        }
    }
}
