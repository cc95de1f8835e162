package onsite.harness;

import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import onsite.exercise.Signature;
import org.jspecify.annotations.Nullable;

/// Weighs what a test needs of the heap, its input included, between two bounds.
///
/// What all threads *allocate* is counted by the JVM to the byte: the test holds no more than that.
/// What is *live* is what a full garbage collection leaves, looked at whenever another share of all
/// that is allocated has been: the test holds no less than the most of it. A look that comes too
/// late lowers the lower bound and nothing else. Neither bound knows of stacks.
final class HeapScale {
    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Signature signature;
    private final Entry entry;

    HeapScale(Signature signature, Entry entry) {
        this.signature = signature;
        this.entry = entry;
    }

    /// @param allocated bytes
    /// @param live bytes; 0 if nobody looked
    record Weight(long allocated, long live) {}

    /// @param looks how often what is live is looked at, each for a full collection; with 0 the
    ///   test is run once, otherwise twice
    /// @throws InvocationTargetException with whatever the submission threw
    Weight weigh(byte[] test, int looks) throws InvocationTargetException, InterruptedException {
        long before = threads.getTotalThreadAllocatedBytes();
        var _ = run(test);
        long allocated = threads.getTotalThreadAllocatedBytes() - before;
        return new Weight(allocated, looks == 0 ? 0 : live(test, allocated / (looks + 1)));
    }

    private @Nullable Object run(byte[] test) throws InvocationTargetException {
        var line = new JsonReader(test);
        return switch (signature) {
            case Signature.Function function -> {
                var operation = entry.operation(function.method().name());
                var call =
                        new Entry.Prepared(operation, entry.readArguments(operation.types(), line));
                yield Entry.call(entry.construct(new Object[0]), call);
            }
            case Signature.ClassOf type -> {
                line.expect('[');
                @Nullable Object[] arguments = entry.readArguments(entry.constructorTypes(), line);
                List<Entry.Prepared> calls = entry.readCalls(line);
                var results = new ArrayList<@Nullable Object>(calls.size());
                Object target = entry.construct(arguments);
                for (Entry.Prepared call : calls) {
                    results.add(Entry.call(target, call));
                }
                yield results;
            }
        };
    }

    private long live(byte[] test, long share)
            throws InvocationTargetException, InterruptedException {
        var looking = new Looking(share);
        var thread = new Thread(looking, "looking");
        thread.setDaemon(true);
        thread.start();
        try {
            while (!looking.begun) {
                Thread.onSpinWait();
            }
            var _ = run(test);
        } finally {
            looking.over = true;
            thread.join();
        }
        return looking.most;
    }

    /// Looks at what is live, on a thread of its own.
    private final class Looking implements Runnable {
        private final long share;
        private volatile boolean begun;
        private volatile boolean over;
        private volatile long most;

        Looking(long share) {
            this.share = Math.max(1, share);
        }

        @Override
        public void run() {
            long base = live();
            long next = threads.getTotalThreadAllocatedBytes() + share;
            begun = true;
            while (!over) {
                if (threads.getTotalThreadAllocatedBytes() >= next) {
                    long found = live() - base;
                    most = Math.max(most, found);
                    next = threads.getTotalThreadAllocatedBytes() + share;
                } else {
                    Thread.onSpinWait();
                }
            }
        }

        private static long live() {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            return runtime.totalMemory() - runtime.freeMemory();
        }
    }
}
