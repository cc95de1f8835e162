package onsite.judge.sandbox;

import java.nio.file.Path;
import java.util.List;

/// What accounts for and bounds the resources of one sandboxed process and its children.
interface ResourceGroup extends AutoCloseable {

    /// Files into which the process has to write its own id before it does anything else.
    List<Path> membership();

    /// Told the process once it runs.
    void started(ProcessHandle process);

    long cpuNanos();

    void beginMemoryMeasurement();

    long memoryBytesMax();

    boolean outOfMemory();

    /// Ends whoever is still in it, where that can be known. A sandbox whose leader was killed
    /// while it was being set up leaves a child that waits for it for ever, and holds its streams
    /// open.
    void killMembers();

    /// Gives the group back once its processes are gone. Never blocks.
    @Override
    void close();
}
