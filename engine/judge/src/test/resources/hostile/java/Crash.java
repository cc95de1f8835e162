// Attack: crashes the JVM by a write to address 0
// Verdict: RTE
// Says: signal
class Solution {
    String whisper(int n) throws Exception {
        var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        ((sun.misc.Unsafe) field.get(null)).putAddress(0, 0);
        return "";
    }
}
