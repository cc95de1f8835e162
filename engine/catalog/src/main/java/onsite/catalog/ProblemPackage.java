package onsite.catalog;

import java.nio.file.Path;

/// A folder that holds one problem.
@SuppressWarnings("DoNotCallSuggester")
public final class ProblemPackage {
    private ProblemPackage() {}

    /// Reads a package wherever it lies; the folder's name is the problem's slug.
    public static Reading read(Path dir) {
        throw new UnsupportedOperationException(dir.toString());
    }
}
