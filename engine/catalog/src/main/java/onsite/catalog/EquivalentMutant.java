package onsite.catalog;

import java.nio.file.Path;
import java.util.List;
import onsite.catalog.file.Folder;
import onsite.catalog.file.UnreadableException;

/// A change of the reference solution that no test can tell from the original, as a package's
/// `mutants.yaml` declares it. It names the code by its text, so that it outlives edits elsewhere.
///
/// @param line the changed line of the original, without what surrounds it; several lines that
///   change together are joined by one space
/// @param mutant what it becomes
/// @param reason why no test can tell them apart
/// @param at where the entry begins in `mutants.yaml`, from 1
public record EquivalentMutant(String line, String mutant, String reason, int at) {

    /// The declarations of a package, in order; none if it has no such file. Those that
    /// [ProblemPackage#read(Path)] complains of are left out.
    ///
    /// @param dir the package's folder
    public static List<EquivalentMutant> list(Path dir) {
        try {
            Folder folder = Folder.open(dir);
            return folder.has(MutantsFile.NAME)
                    ? MutantsFile.read(
                            folder.read(MutantsFile.NAME),
                            new Diagnostics().in(dir.resolve(MutantsFile.NAME)))
                    : List.of();
        } catch (UnreadableException e) {
            return List.of();
        }
    }
}
