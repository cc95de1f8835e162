package onsite.catalog;

import java.nio.file.Path;

/// A folder that holds one problem.
public final class ProblemPackage {
    private ProblemPackage() {}

    /// Reads a package wherever it lies; the folder's name is the problem's slug. Whatever lies
    /// there, this answers.
    public static Reading read(Path dir) {
        return new PackageReader(dir, shown(dir)).read();
    }

    /// `problems/two-sum` if the folder lies in a content folder, and otherwise its name.
    private static Path shown(Path dir) {
        Path whole = dir.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        if (parent == null) {
            return whole;
        }
        boolean inContent =
                parent.getFileName() != null
                        && parent.getFileName().toString().equals(Catalog.PROBLEMS);
        return inContent
                ? Path.of(Catalog.PROBLEMS).resolve(whole.getFileName())
                : whole.getFileName();
    }
}
