package onsite.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import onsite.exercise.Language;
import onsite.judge.Judge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A judge that is opened on a thread of its own, once the port answers, so that the first page
/// does not wait for toolchains to be found and workers to be trained. Whoever needs the judge
/// waits for it.
///
/// Thread-safe.
final class OpeningJudge implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(OpeningJudge.class);

    private final CompletableFuture<Judge> opening = new CompletableFuture<>();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Supplier<Judge> opener;

    OpeningJudge(Supplier<Judge> opener) {
        this.opener = opener;
    }

    /// Begins, if nothing has begun yet.
    void open() {
        if (begun.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("opening-judge").start(this::complete);
        }
    }

    private void complete() {
        try {
            opening.complete(opener.get());
        } catch (RuntimeException | Error e) {
            log.error("the judge can't be opened; nothing can be judged", e);
            opening.completeExceptionally(e);
        }
    }

    /// @throws CompletionException when the judge could not be opened
    Judge get() {
        open();
        return opening.join();
    }

    /// Whether a language's toolchain is there, as far as is known: until the judge is open, each
    /// is. A page need not wait for what matters only to the first run.
    boolean canRun(Language language) {
        return !opening.isDone()
                || opening.isCompletedExceptionally()
                || opening.join().toolchain(language).version().isPresent();
    }

    /// A judge that is not open yet is closed when it is, or ends with the program.
    @Override
    public void close() {
        var _ = opening.thenAccept(Judge::close);
    }
}
