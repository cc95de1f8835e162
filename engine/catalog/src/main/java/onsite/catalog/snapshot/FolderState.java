package onsite.catalog.snapshot;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// What can be told of a folder without opening a file in it: each entry that is not hidden, with
/// its kind, size and time of change.
///
/// @param listing a line for each entry
/// @param newest the latest of all times of change
record FolderState(String listing, Instant newest) {
    private static final int ENTRIES_MAX = 100_000;

    // Clocks of file systems tick; what changes twice within a tick can keep its time.
    private static final Duration TICK = Duration.ofSeconds(2);

    /// Empty where the folder can't be walked, holds too much to be worth it, or holds a link,
    /// behind which things may change unseen.
    static Optional<FolderState> of(Path root) {
        List<String> lines = new ArrayList<>();
        lines.add(root.toString());
        try {
            Path real = root.toRealPath();
            var walk = new Walk(real, lines);
            Files.walkFileTree(real, walk);
            if (walk.givenUp) {
                return Optional.empty();
            }
            lines.sort(null);
            return Optional.of(new FolderState(String.join("\n", lines), walk.newest.toInstant()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Whether any change from then on would show in the listing.
    boolean isSettledAt(Instant moment) {
        return newest.plus(TICK).isBefore(moment);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final int prefix;
        private final List<String> lines;
        private FileTime newest = FileTime.fromMillis(0);
        private boolean givenUp;

        Walk(Path root, List<String> lines) {
            this.root = root;
            this.prefix = root.toString().length();
            this.lines = lines;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && isHidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            return add(folder, attributes);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return isHidden(file) ? FileVisitResult.CONTINUE : add(file, attributes);
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }

        private FileVisitResult add(Path path, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink() || lines.size() >= ENTRIES_MAX) {
                givenUp = true;
                return FileVisitResult.TERMINATE;
            }
            FileTime time = attributes.lastModifiedTime();
            if (time.compareTo(newest) > 0) {
                newest = time;
            }
            lines.add(
                    path.toString().substring(prefix)
                            + " "
                            + kind(attributes)
                            + attributes.size()
                            + " "
                            + time.to(TimeUnit.NANOSECONDS));
            return FileVisitResult.CONTINUE;
        }

        private static char kind(BasicFileAttributes attributes) {
            return attributes.isRegularFile() ? 'f' : attributes.isDirectory() ? 'd' : 'o';
        }
    }
}
