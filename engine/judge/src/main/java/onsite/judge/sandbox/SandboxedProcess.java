package onsite.judge.sandbox;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A confined process. Closing it ends it and everything that it started.
public final class SandboxedProcess implements AutoCloseable {
    private static final long STREAM_SECONDS_MAX = 2;

    private final Process process;
    private final ResourceGroup group;
    private final Consumer<SandboxedProcess> whenClosed;

    SandboxedProcess(Process process, ResourceGroup group, Consumer<SandboxedProcess> whenClosed) {
        this.process = process;
        this.group = group;
        this.whenClosed = whenClosed;
        var _ = process.onExit().thenRun(group::killMembers);
    }

    public OutputStream input() {
        return process.getOutputStream();
    }

    public InputStream output() {
        return process.getInputStream();
    }

    public InputStream errors() {
        return process.getErrorStream();
    }

    public long pid() {
        return process.pid();
    }

    /// CPU time used so far by all of its processes.
    public long cpuNanos() {
        return group.cpuNanos();
    }

    /// From here on [#memoryBytesMax] counts.
    public void beginMemoryMeasurement() {
        group.beginMemoryMeasurement();
    }

    /// The most memory held since [#beginMemoryMeasurement], above what was held then; 0 where it
    /// can't be measured.
    public long memoryBytesMax() {
        return group.memoryBytesMax();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// Ends it. What it wrote until then can still be read.
    public void kill() {
        process.toHandle().destroyForcibly();
        // what it started goes with it, or else holds the streams open: they are closed then
        var _ =
                process.onExit()
                        .thenRunAsync(
                                process::destroyForcibly,
                                CompletableFuture.delayedExecutor(
                                        STREAM_SECONDS_MAX, TimeUnit.SECONDS));
    }

    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /// Waits for the end.
    public Exit await() throws InterruptedException {
        int status = process.waitFor();
        return new Exit(status, group.outOfMemory());
    }

    @Override
    public void close() {
        kill();
        group.close();
        whenClosed.accept(this);
    }
}
