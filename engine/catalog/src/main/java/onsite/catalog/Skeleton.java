package onsite.catalog;

import java.io.IOException;
import java.nio.file.Path;
import onsite.exercise.Slug;

/// Writes a new package in which every file says what to fill in.
@SuppressWarnings("DoNotCallSuggester")
public final class Skeleton {
    private Skeleton() {}

    /// Writes `problems/SLUG` below a content folder: completely, or not at all.
    ///
    /// @param kind of exercise; `problem` is the one there is
    /// @param contentRoot the folder that holds `problems/`
    /// @return the package's folder
    /// @throws IllegalArgumentException with a sentence, if there is no such kind or the folder is
    ///   already there
    public static Path write(String kind, Slug slug, Path contentRoot) throws IOException {
        throw new UnsupportedOperationException(kind + slug + contentRoot);
    }
}
