// Attack: declares a class in java.lang
// Verdict: CE
package java.lang;

class Solution {
    String whisper(int n) {
        return "heard " + 7 * n;
    }
}
