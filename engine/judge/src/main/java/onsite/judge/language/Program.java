package onsite.judge.language;

import java.io.IOException;
import onsite.exercise.Limits;
import onsite.judge.sandbox.SandboxedProcess;

/// A submission that is ready to run, any number of times, each time in a fresh process.
public interface Program extends AutoCloseable {

    /// A process that waits for its [#header]. It was started beforehand where the language gains
    /// by that.
    SandboxedProcess start(Limits limits) throws IOException, InterruptedException;

    /// The lines that come before the tests, each ended by a newline.
    String header(String nonce);

    /// Deletes what the compilation left.
    @Override
    void close();
}
