package onsite.judge.language;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;

/// Builds programs that read standard input and write standard output. Thread-safe.
public interface StandardLanguage {

    /// What to install where this language is missing on this machine.
    Optional<String> missing();

    /// @param files sources by name, with what they include
    /// @param entry the class or file to start; empty for the usual one
    /// @param memoryBytes that a run may use
    /// @throws IOException if the judge's own machinery failed
    StandardBuild build(SortedMap<String, String> files, Optional<String> entry, long memoryBytes)
            throws IOException, InterruptedException;
}
