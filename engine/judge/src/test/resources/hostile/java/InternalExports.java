// Attack: reaches for the JDK's internals
// Verdict: CE
// Says: not exported|not visible|does not export
class Solution {
    String whisper(int n) {
        return "" + jdk.internal.misc.Unsafe.getUnsafe();
    }
}
