package onsite.catalog;

import java.nio.file.Path;

/// What is wrong with a package, and what to write instead.
///
/// @param file relative to the content folder where that is possible
/// @param line from 1; 0 when the whole file, or its absence, is meant
/// @param message one sentence that carries the offending value and the way out
public record Diagnostic(Path file, int line, String message) implements Comparable<Diagnostic> {
    @Override
    public int compareTo(Diagnostic other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
    }
}
