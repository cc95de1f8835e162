package onsite.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import onsite.catalog.text.Wording;
import onsite.exercise.Slug;

/// Writes a new package in which every file says what to fill in. Until that is done, reading the
/// package names the lines that are left.
public final class Skeleton {
    private static final String KIND = "problem";
    private static final List<String> FILES =
            List.of(
                    PackageReader.PROBLEM,
                    PackageReader.STATEMENT,
                    PackageReader.INTERVIEW,
                    PackageReader.EDITORIAL,
                    PackageReader.TESTS,
                    "submissions/accepted/Solution.java",
                    "submissions/accepted/BruteForce.java",
                    "submissions/accepted/solution.py",
                    "submissions/accepted/solution.go",
                    "submissions/wrong_answer/Overflows.java",
                    "submissions/time_limit_exceeded/Slow.java");

    private Skeleton() {}

    /// Writes `problems/SLUG` below a content folder: completely, or not at all.
    ///
    /// @param kind of exercise; `problem` is the one there is
    /// @param contentRoot the folder that holds `problems/`
    /// @return the package's folder
    /// @throws IllegalArgumentException with a sentence, if there is no such kind or the folder is
    ///   already there
    public static Path write(String kind, Slug slug, Path contentRoot) throws IOException {
        if (!kind.equals(KIND)) {
            throw new IllegalArgumentException(
                    Wording.quoted(kind)
                            + " is not a kind of content that can be begun: write problem");
        }
        Path problems = contentRoot.resolve(Catalog.PROBLEMS);
        Path target = problems.resolve(slug.text());
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw alreadyThere(target);
        }
        Files.createDirectories(problems);
        // Hidden, so that a catalogue that is read meanwhile passes over it.
        Path draft = problems.resolve("." + slug + ".new");
        delete(draft); // what an interrupted attempt left
        try {
            for (String file : FILES) {
                writeFile(draft, file);
            }
            Files.move(draft, target);
        } catch (FileAlreadyExistsException e) {
            throw alreadyThere(target);
        } finally {
            delete(draft);
        }
        return target;
    }

    private static IllegalArgumentException alreadyThere(Path target) {
        return new IllegalArgumentException(
                target + " is already there and is not overwritten: choose another slug");
    }

    private static void writeFile(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream in = Skeleton.class.getResourceAsStream("skeleton/" + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the program's own file skeleton/" + name + " is missing");
            }
            Files.copy(in, file);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
