package onsite.catalog;

import java.nio.file.Path;
import java.util.List;
import onsite.catalog.file.Folder;
import onsite.catalog.file.UnreadableException;
import onsite.exercise.Language;
import onsite.exercise.Verdict;

/// A file under `submissions/` of a package, with the verdict that its folder promises.
///
/// @param file inside the package's folder
public record PackagedSubmission(Path file, Language language, Verdict expected) {

    /// The submissions of a package, by verdict and then by file name. Those that
    /// [ProblemPackage#read(Path)] complains of are left out.
    ///
    /// @param dir the package's folder
    public static List<PackagedSubmission> list(Path dir) {
        try {
            return new SubmissionFolders(dir, new Diagnostics())
                    .read(Folder.open(dir)).stream()
                            .map(SubmissionFolders.Found::submission)
                            .toList();
        } catch (UnreadableException e) {
            return List.of();
        }
    }
}
