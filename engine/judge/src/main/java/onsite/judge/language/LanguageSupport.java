package onsite.judge.language;

import java.io.IOException;
import onsite.exercise.Language;
import onsite.exercise.Signature;
import onsite.exercise.Submission;

/// What the judge needs of a language. Thread-safe.
public interface LanguageSupport extends AutoCloseable {
    Language language();

    Toolchain toolchain();

    /// Compiles, or finds out that there is nothing to compile.
    ///
    /// @throws IOException if the judge's own machinery failed
    Compilation compile(Submission submission, Signature signature)
            throws IOException, InterruptedException;

    /// Prepares what makes the first submission as fast as the others. May take long.
    void warmUp() throws IOException, InterruptedException;

    @Override
    void close();
}
