// Attack: attaches an agent to the harness's JVM
// Verdict: AC
// Says: refused
class Solution {
    String whisper(int n) {
        return Attempt.held(n, () -> com.sun.tools.attach.VirtualMachine.attach("" + ProcessHandle.current().pid()));
    }
}
