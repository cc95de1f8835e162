// Attack: takes memory by Unsafe, past every limit of the JVM
// Verdict: MLE
// Says: out of memory
class Solution {
    String whisper(int n) throws Exception {
        var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        var unsafe = (sun.misc.Unsafe) field.get(null);
        while (true) {
            unsafe.setMemory(unsafe.allocateMemory(16 << 20), 16 << 20, (byte) 1);
        }
    }
}
