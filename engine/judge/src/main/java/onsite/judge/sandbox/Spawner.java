package onsite.judge.sandbox;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Starts every process from one thread that lives as long as the judge.
///
/// The kernel's parent-death signal, by which sandboxes die with the server, fires when the
/// *thread* that started the process ends, and a pooled or virtual thread ends when it likes.
final class Spawner implements AutoCloseable {
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("spawner").factory());

    Process start(List<String> command, Map<String, String> environment) throws IOException {
        try {
            return thread.submit(
                            () -> {
                                var builder = new ProcessBuilder(command);
                                builder.environment().clear();
                                builder.environment().putAll(environment);
                                return builder.start();
                            })
                    .get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while starting " + command.getFirst(), e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
