// Attack: prints and answers what is no text
// Verdict: WA
class Solution {
    String whisper(int n) {
        System.out.write(0xff);
        System.out.write(0);
        System.out.write(0xc0);
        System.out.println("\u0001\u001b[2J\ud800");
        return "\ud800\u0000\ufffe";
    }
}
