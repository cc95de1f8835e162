package onsite.catalog;

import java.nio.file.Path;
import java.util.List;
import onsite.exercise.Language;
import onsite.exercise.Verdict;

/// A file under `submissions/` of a package, with the verdict that its folder promises.
///
/// @param file inside the package's folder
@SuppressWarnings("DoNotCallSuggester")
public record PackagedSubmission(Path file, Language language, Verdict expected) {

    /// The submissions of a package, by verdict and then by file name.
    ///
    /// @param dir the package's folder
    public static List<PackagedSubmission> list(Path dir) {
        throw new UnsupportedOperationException(dir.toString());
    }
}
