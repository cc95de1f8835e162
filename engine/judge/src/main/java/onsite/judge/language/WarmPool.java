package onsite.judge.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import onsite.judge.sandbox.Deadline;
import onsite.judge.sandbox.SandboxedProcess;

/// Processes that were started before they are needed. Each is handed out once; its successor is
/// started at that moment.
public final class WarmPool implements AutoCloseable {
    private static final int FAILED_STARTS_MAX = 5;
    private static final long START_SECONDS_MAX = 60;

    /// Starts one process, which says `ready` on a line when it is.
    public interface Starter {
        SandboxedProcess start() throws IOException;
    }

    private final String name;
    private final Starter starter;
    private final Executor executor =
            task -> Thread.ofPlatform().daemon().name("warm-pool").start(task);
    private final LinkedBlockingQueue<CompletableFuture<SandboxedProcess>> waiting =
            new LinkedBlockingQueue<>();
    private volatile boolean closed;

    public WarmPool(String name, int size, Starter starter) {
        this.name = name;
        this.starter = starter;
        for (int i = 0; i < size; i++) {
            refill();
        }
    }

    private void refill() {
        if (!closed) {
            waiting.add(CompletableFuture.supplyAsync(this::started, executor));
        }
    }

    private SandboxedProcess started() {
        try {
            SandboxedProcess process = startReady(starter, name);
            if (closed) {
                process.close();
            }
            return process;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// @throws IOException if the process ends before it is ready
    static SandboxedProcess startReady(Starter starter, String name) throws IOException {
        SandboxedProcess process = starter.start();
        String first;
        try (var _ = new Deadline(process, START_SECONDS_MAX)) { // which ends the reading, too
            first = readLine(process.output());
        }
        if (!first.equals("ready")) {
            process.kill();
            String said =
                    new String(process.errors().readNBytes(4_000), StandardCharsets.UTF_8).strip();
            process.close();
            throw new IOException(
                    "a "
                            + name
                            + " process did not start: "
                            + (said.isEmpty() ? "'" + first + "'" : said));
        }
        return process;
    }

    private static String readLine(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int b = in.read(); b >= 0 && b != '\n' && line.length() < 200; b = in.read()) {
            line.append((char) b);
        }
        return line.toString();
    }

    /// A process that is ready.
    public SandboxedProcess take() throws IOException, InterruptedException {
        IOException last = null;
        for (int failed = 0; failed < FAILED_STARTS_MAX; ) {
            CompletableFuture<SandboxedProcess> next = waiting.take();
            refill();
            try {
                SandboxedProcess process = next.get();
                if (process.isAlive()) {
                    return process;
                }
                process.close(); // somebody ended it while it waited, which is no fault of the
                // next one
            } catch (ExecutionException e) {
                failed++;
                last = new IOException(e.getCause() == null ? e : e.getCause());
            }
        }
        throw new IOException("no " + name + " process could be started", last);
    }

    @Override
    public void close() {
        closed = true;
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            var _ = next.thenAccept(SandboxedProcess::close);
        }
    }
}
