package onsite.catalog.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import onsite.exercise.Problem;
import onsite.exercise.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
    private static final Path CONTENT = Path.of("../../content").toAbsolutePath().normalize();
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_700_000_000_000L);

    @TempDir private Path folder;
    private Path content;
    private Path file;

    /// A content folder of one problem that nobody has touched for years.
    @BeforeEach
    void writeContent() throws IOException {
        content = folder.resolve("content");
        file = folder.resolve("content.snapshot");
        copy(CONTENT.resolve("problems/two-sum"), content.resolve("problems/two-sum"));
        settle();
    }

    @Test
    void whatIsKeptIsWhatWasRead() throws IOException {
        Content read = Content.read(CONTENT);

        assertThat(Snapshot.read(CONTENT, file)).isEqualTo(read);
        assertThat(file).exists();
        FileTime written = Files.getLastModifiedTime(file);
        assertThat(Snapshot.read(CONTENT, file)).isEqualTo(read);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(written);
        assertThat(read.catalog().problems()).hasSizeGreaterThan(100);
        assertThat(read.decks().cards()).isNotEmpty();
        assertThat(read.interview().companies()).isNotEmpty();
    }

    @Test
    void aSecondReadingComesFromTheFile() throws IOException {
        Snapshot.read(content, file);

        // unseen by any state of a folder: the size and the time are the same
        Path statement = content.resolve("problems/two-sum/statement.md");
        String text = Files.readString(statement);
        Files.writeString(statement, text.replaceFirst("[a-z]", "q"));
        settle();

        assertThat(twoSum(Snapshot.read(content, file)).statement()).isEqualTo(text);
        assertThat(twoSum(Content.read(content)).statement()).isNotEqualTo(text);
    }

    @Test
    void aChangeIsSeen() throws IOException {
        Snapshot.read(content, file);
        Path statement = content.resolve("problems/two-sum/statement.md");
        Files.writeString(statement, Files.readString(statement) + "\nOne more sentence.\n");
        assertThat(twoSum(Snapshot.read(content, file)).statement()).contains("One more sentence");

        settle();
        Snapshot.read(content, file);
        Files.writeString(statement, Files.readString(statement).replace("One more", "Another"));
        assertThat(twoSum(Snapshot.read(content, file)).statement()).contains("Another sentence");

        settle();
        Snapshot.read(content, file);
        Files.delete(content.resolve("problems/two-sum/editorial.md"));
        Content broken = Snapshot.read(content, file);
        assertThat(broken.catalog().problems()).isEmpty();
        assertThat(broken.diagnostics()).isNotEmpty();

        settle();
        assertThat(Snapshot.read(content, file)).isEqualTo(broken);
        assertThat(Snapshot.read(content, file)).isEqualTo(broken);
        copy(
                CONTENT.resolve("problems/two-sum/editorial.md"),
                content.resolve("problems/two-sum/editorial.md"));
        assertThat(Snapshot.read(content, file).catalog().problems()).hasSize(1);
    }

    @Test
    void aFolderOfAnotherPlaceIsAnother() throws IOException {
        Snapshot.read(content, file);
        Path moved = folder.resolve("moved");
        Files.move(content, moved);

        assertThat(twoSum(Snapshot.read(moved, file)).directory()).startsWith(moved);
    }

    @Test
    void behindALinkToTheFolderAChangeIsSeen() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), content);
        Snapshot.read(link, file);
        assertThat(file).exists();
        Path statement = content.resolve("problems/two-sum/statement.md");
        Files.writeString(statement, Files.readString(statement) + "\nOne more sentence.\n");

        assertThat(twoSum(Snapshot.read(link, file)).statement()).contains("One more sentence");
    }

    @Test
    void aFolderWithALinkInItIsReadEveryTime() throws IOException {
        Path hidden = content.resolve(".kept");
        Files.move(content.resolve("problems/two-sum"), hidden);
        Files.createSymbolicLink(content.resolve("problems/two-sum"), hidden);
        settle();

        Snapshot.read(content, file);

        assertThat(file).doesNotExist();
    }

    @Test
    void whatHasJustBeenWrittenIsNotKept() throws IOException {
        Files.setLastModifiedTime(
                content.resolve("problems/two-sum/statement.md"),
                FileTime.fromMillis(System.currentTimeMillis()));

        Snapshot.read(content, file);

        assertThat(file).doesNotExist();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(content);
        }
    }

    @Test
    void aFileThatIsNotWholeIsAsGoodAsNone() throws IOException {
        Content read = Snapshot.read(content, file);
        byte[] whole = Files.readAllBytes(file);
        var random = new Random(20261127);
        for (int i = 0; i < 200; i++) {
            byte[] broken = whole.clone();
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, broken);
            assertThat(Snapshot.read(content, file)).isEqualTo(read);
            assertThat(file).hasBinaryContent(whole);
        }
        for (int length : List.of(0, 1, 3, 20, 28, 40, whole.length / 2, whole.length - 1)) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThat(Snapshot.read(content, file)).isEqualTo(read);
            assertThat(file).hasBinaryContent(whole);
        }
    }

    @Test
    void whereNothingCanBeKeptTheFolderIsRead() {
        Path nowhere = folder.resolve("nowhere/content.snapshot");

        assertThat(twoSum(Snapshot.read(content, nowhere)).slug().text()).isEqualTo("two-sum");
        assertThat(nowhere).doesNotExist();
        assertThat(Snapshot.read(folder.resolve("none"), file).diagnostics()).isNotEmpty();
    }

    private static Problem twoSum(Content read) {
        return read.catalog().problem(new Slug("two-sum")).orElseThrow();
    }

    private void settle() throws IOException {
        try (Stream<Path> all = Files.walk(content)) {
            for (Path each : all.toList()) {
                Files.setLastModifiedTime(each, LONG_AGO);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }
}
