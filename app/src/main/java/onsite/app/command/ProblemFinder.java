package onsite.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import onsite.app.api.Nearest;
import onsite.catalog.Catalog;
import onsite.catalog.Diagnostic;
import onsite.catalog.ProblemPackage;
import onsite.catalog.Reading;
import onsite.exercise.Problem;
import onsite.exercise.Slug;

/// Finds the problem that a person means.
final class ProblemFinder {
    private final Surroundings surroundings;

    ProblemFinder(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// @throws BadInput when there is none of that name, with the nearest there is
    Problem bySlug(String slug) {
        Catalog catalog = surroundings.everything().catalog();
        Optional<Problem> found =
                Slug.isSlug(slug) ? catalog.problem(new Slug(slug)) : Optional.empty();
        if (found.isPresent()) {
            return found.get();
        }
        Path directory = surroundings.content().resolve("problems").resolve(slug).normalize();
        if (Slug.isSlug(slug) && Files.isDirectory(directory)) {
            return inPackage(directory);
        }
        throw new BadInput(
                "No problem is called '"
                        + slug
                        + "'"
                        + Nearest.to(slug, catalog.problems().keySet())
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("; ./onsite problems lists them."));
    }

    /// @throws BadInput when the folder is no package, or a broken one
    Problem inPackage(Path directory) {
        if (!Files.isRegularFile(directory.resolve("problem.yaml"))) {
            throw new BadInput(directory + " is no problem package: it has no problem.yaml.");
        }
        Reading reading = ProblemPackage.read(directory);
        return reading.problem()
                .orElseThrow(() -> {
                    Diagnostic first = reading.diagnostics().getFirst();
                    return new BadInput(
                            "The package "
                                    + directory.getFileName()
                                    + " is broken: "
                                    + first
                                    + (reading.diagnostics().size() > 1
                                            ? " (and "
                                                    + (reading.diagnostics().size() - 1)
                                                    + " more; ./onsite content check lists them)"
                                            : ""));
                });
    }

    /// The problem whose package the file lies in, or, where `start` wrote it, whose name its
    /// folder bears.
    Problem around(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        for (Path folder = absolute.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("problem.yaml"))) {
                return inPackage(folder);
            }
        }
        Path parent = absolute.getParent();
        String name =
                parent == null || parent.getFileName() == null
                        ? ""
                        : parent.getFileName().toString();
        if (Slug.isSlug(name)) {
            Optional<Problem> named = surroundings.everything().catalog().problem(new Slug(name));
            if (named.isPresent()) {
                return named.get();
            }
        }
        throw new BadInput("Which problem does " + file + " solve? Say so with --problem SLUG.");
    }
}
