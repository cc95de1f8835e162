package onsite.judge.run;

import onsite.exercise.Limits;

/// What a candidate is told of something that was thrown.
public final class ThrownWords {
    private static final String DEADLOCK = "onsite.Deadlock";
    private static final String RECURSION_LIMIT = "onsite.RecursionLimit";
    private static final String NO_MORE_THREADS = "unable to create native thread";

    private ThrownWords() {}

    public static String sentence(RunLog.Threw threw, Limits limits) {
        if (threw.type().equals(DEADLOCK)) {
            return "deadlock: every thread waits for something that only another of them could do";
        }
        if (threw.type().equals(RECURSION_LIMIT)) {
            return threw.message();
        }
        String name = threw.type().substring(threw.type().lastIndexOf('.') + 1);
        return switch (name) {
            case "StackOverflowError", "RecursionError" ->
                    "the recursion is too deep: stack overflow";
            case "OutOfMemoryError", "MemoryError" ->
                    isAboutThreads(threw)
                            ? "it started more threads than it may"
                            : outOfMemory(limits);
            default ->
                    threw.message().isEmpty() || threw.message().equals("null")
                            ? name
                            : name + ": " + threw.message();
        };
    }

    /// Whether memory ran out, rather than threads.
    public static boolean isAboutMemory(RunLog.Threw threw) {
        return (threw.type().endsWith("OutOfMemoryError") || threw.type().equals("MemoryError"))
                && !isAboutThreads(threw);
    }

    public static String outOfMemory(Limits limits) {
        return "out of memory: the limit is " + (limits.memoryBytes() >> 20) + " MiB";
    }

    private static boolean isAboutThreads(RunLog.Threw threw) {
        return threw.message().startsWith(NO_MORE_THREADS);
    }
}
