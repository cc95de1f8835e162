// Attack: throws an error that fails when it is looked at
// Verdict: RTE
class Solution {
    static class Trap extends Error {
        @Override
        public String getMessage() {
            throw new Error("trap");
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            return null;
        }

        @Override
        public String toString() {
            throw new Error("trap");
        }
    }

    String whisper(int n) {
        throw new Trap();
    }
}
