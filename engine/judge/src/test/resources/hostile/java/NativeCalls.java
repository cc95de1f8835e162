// Attack: calls the kernel natively: setuid, mount, unshare, chroot, ptrace, bpf, socket and others
// Verdict: AC
// Says: refused
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;

class Solution {
    String whisper(int n) {
        return Attempt.held(n, () -> {
            var linker = Linker.nativeLinker();
            var type = FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG);
            MethodHandle syscall = linker.downcallHandle(linker.defaultLookup().find("syscall").orElseThrow(), type);
            MemorySegment root = Arena.global().allocateFrom("/");
            MemorySegment proc = Arena.global().allocateFrom("proc");
            long slash = root.address();
            long[][] calls = {
                {105, 0}, {106, 0}, {161, slash}, {165, slash, slash, proc.address(), 4096}, {272, 0x10000000},
                {272, 0x20000}, {101, 16, 1}, {321, 0}, {41, 2, 1}, {41, 1, 1}, {41, 16, 3}, {53, 1, 1}, {425, 1},
                {323, 0}, {250, 0}, {298, 0}, {175, 0}, {246, 0}, {169, 0xfee1deadL, 672274793, 0x1234567},
                {310, 1}, {304, 0}, {434, 1}, {133, slash, 0x2000}, {170, slash, 1}, {157, 24, 21}, {308, 0, 0}, {155, slash, slash}};
            for (long[] call : calls) {
                long[] c = java.util.Arrays.copyOf(call, 6);
                long answer = (long) syscall.invokeExact(c[0], c[1], c[2], c[3], c[4], c[5]);
                if (answer == 0 || answer > 2 && call[0] != 157) {
                    return "call " + call[0] + " answered " + answer;
                }
            }
            return null;
        });
    }
}
