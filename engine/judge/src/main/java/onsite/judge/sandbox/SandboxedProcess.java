package onsite.judge.sandbox;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;

/// A confined process. Closing it ends it and everything that it started.
public final class SandboxedProcess implements AutoCloseable {
    private final Process process;
    private final ResourceGroup group;

    SandboxedProcess(Process process, ResourceGroup group) {
        this.process = process;
        this.group = group;
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

    public void kill() {
        process.destroyForcibly();
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
    }
}
