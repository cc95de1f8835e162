package onsite.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import onsite.judge.Judge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A judge that is being opened on a thread of its own, so that the first page does not wait for
/// toolchains to be found and workers to be trained. Whoever needs the judge waits for it.
///
/// Thread-safe.
final class OpeningJudge implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(OpeningJudge.class);

    private final CompletableFuture<Judge> opening = new CompletableFuture<>();

    OpeningJudge(Supplier<Judge> open) {
        Thread.ofPlatform().daemon().name("opening-judge").start(() -> complete(open));
    }

    private void complete(Supplier<Judge> open) {
        try {
            opening.complete(open.get());
        } catch (RuntimeException | Error e) {
            log.error("the judge can't be opened; nothing can be judged", e);
            opening.completeExceptionally(e);
        }
    }

    /// @throws CompletionException when the judge could not be opened
    Judge get() {
        return opening.join();
    }

    /// A judge that is not open yet is closed when it is, or ends with the program.
    @Override
    public void close() {
        var _ = opening.thenAccept(Judge::close);
    }
}
