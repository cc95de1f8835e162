package onsite.judge;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/// Lets as many submissions be judged at once as there are workers, first come, first served.
public final class JudgeQueue {
    private final Semaphore places;
    private final LongAdder entered = new LongAdder();
    private final AtomicLong waitedNanos = new AtomicLong();

    JudgeQueue(int workers) {
        this.places = new Semaphore(workers, true);
    }

    void enter(Progress progress) throws InterruptedException {
        long began = System.nanoTime();
        if (!places.tryAcquire()) {
            progress.queued(places.getQueueLength());
            places.acquire();
        }
        entered.increment();
        waitedNanos.addAndGet(System.nanoTime() - began);
    }

    void leave() {
        places.release();
    }

    /// How many submissions wait for a worker now.
    public int length() {
        return places.getQueueLength();
    }

    /// How many submissions have been let in so far.
    public long entered() {
        return entered.sum();
    }

    /// How long they have waited, all together.
    public Duration waited() {
        return Duration.ofNanos(waitedNanos.get());
    }
}
