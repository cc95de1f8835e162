package onsite.judge.sandbox;

import java.io.IOException;

/// Starts confined processes.
public interface Sandbox extends AutoCloseable {

    SandboxedProcess start(Confinement confinement) throws IOException;

    /// Such as `bubblewrap+cgroup1`.
    String description();

    /// Whether a stranger's code may be run in it.
    boolean isolates();

    @Override
    void close();
}
