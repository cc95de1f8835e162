// Attack: takes memory by the foreign memory API
// Verdict: MLE
// Says: out of memory
import java.lang.foreign.Arena;

class Solution {
    String whisper(int n) {
        while (true) {
            Arena.global().allocate(16 << 20).fill((byte) 1);
        }
    }
}
