package onsite.app.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import onsite.app.store.StoredSubmission;
import onsite.judge.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One submission on its way to a verdict, with the events so far for those who come late.
///
/// Thread-safe. Listeners are called one at a time, each with every event in order, from the
/// judging thread or, for the replay, from their own.
final class Judging implements Progress {
    private static final Logger log = LoggerFactory.getLogger(Judging.class);

    private final StoredSubmission stored;
    private final List<SubmissionEvent> events = new ArrayList<>();
    private final List<Consumer<SubmissionEvent>> listeners = new ArrayList<>();
    private final CompletableFuture<SubmissionEvent> end = new CompletableFuture<>();
    private final Runnable started;
    private boolean waiting = true;

    /// @param started called once, when the submission no longer waits
    Judging(StoredSubmission stored, Runnable started) {
        this.stored = stored;
        this.started = started;
        events.add(new SubmissionEvent.Queued(0));
    }

    StoredSubmission stored() {
        return stored;
    }

    /// Completes with the last event.
    CompletableFuture<SubmissionEvent> end() {
        return end;
    }

    synchronized void listen(Consumer<SubmissionEvent> listener) {
        events.forEach(listener);
        listeners.add(listener);
    }

    synchronized void leave(Consumer<SubmissionEvent> listener) {
        listeners.remove(listener);
    }

    void tell(SubmissionEvent event) {
        synchronized (this) {
            if (!(event instanceof SubmissionEvent.Queued) && waiting) {
                waiting = false;
                started.run();
            }
            // Only the newest place in the queue and the newest count matter to a late listener.
            if (events.getLast().getClass() == event.getClass()) {
                events.removeLast();
            }
            events.add(event);
            listeners.removeIf(listener -> !heard(listener, event));
        }
        if (event.last()) {
            end.complete(event);
        }
    }

    private static boolean heard(Consumer<SubmissionEvent> listener, SubmissionEvent event) {
        try {
            listener.accept(event);
            return true;
        } catch (RuntimeException e) {
            log.debug("a listener is gone", e);
            return false;
        }
    }

    @Override
    public void queued(int ahead) {
        tell(new SubmissionEvent.Queued(ahead));
    }

    @Override
    public void compiling() {
        tell(new SubmissionEvent.Compiling());
    }

    @Override
    public void running(int testsTotal) {
        tell(new SubmissionEvent.Running(0, testsTotal));
    }

    @Override
    public void tested(int done, int testsTotal) {
        tell(new SubmissionEvent.Running(done, testsTotal));
    }

    @Override
    public void explaining() {
        tell(new SubmissionEvent.Explaining());
    }
}
