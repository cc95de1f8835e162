package onsite.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import onsite.exercise.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkeletonTest {
    private static final Slug SLUG = new Slug("three-sum");
    @TempDir Path content;

    @Test
    void everyFileSaysWhatToFillIn() throws IOException {
        Path dir = Skeleton.write("problem", SLUG, content);
        assertThat(dir).isEqualTo(content.resolve("problems/three-sum"));
        try (Stream<Path> files = Files.walk(dir).filter(Files::isRegularFile)) {
            assertThat(files)
                    .hasSizeGreaterThan(8)
                    .allSatisfy(file -> assertThat(file).content().contains("FILL IN"));
        }
    }

    @Test
    void nothingIsWrongWithItButWhatIsToFillIn() throws IOException {
        Path dir = Skeleton.write("problem", SLUG, content);
        assertThat(ProblemPackage.read(dir).diagnostics())
                .isNotEmpty()
                .allSatisfy(d -> {
                    assertThat(d.message()).startsWith("this is still to be written: FILL IN");
                    assertThat(d.line()).isPositive();
                });
    }

    @Test
    void filledInItIsAProblem() throws IOException {
        Path dir = Skeleton.write("problem", SLUG, content);
        try (Stream<Path> files = Files.walk(dir).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                Files.writeString(file, Files.readString(file).replace("FILL IN", "Done"));
            }
        }
        assertThat(ProblemPackage.read(dir).diagnostics()).isEmpty();
        assertThat(ProblemPackage.read(dir).problem()).isPresent();
    }

    @Test
    void existingFolderIsNotOverwritten() throws IOException {
        WrittenPackage pack = WrittenPackage.in(content, SLUG.text());
        assertThatThrownBy(() -> Skeleton.write("problem", SLUG, content))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is already there and is not overwritten");
        assertThat(pack.mistakes()).isEmpty();
    }

    @Test
    void brokenLinkInItsPlaceIsNotOverwritten() throws IOException {
        Files.createDirectories(content.resolve("problems"));
        Files.createSymbolicLink(content.resolve("problems/three-sum"), Path.of("nowhere"));
        assertThatThrownBy(() -> Skeleton.write("problem", SLUG, content))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void interruptedAttemptDoesNotStandInTheWay() throws IOException {
        Path left = content.resolve("problems/.three-sum.new");
        Files.createDirectories(left);
        Files.writeString(left.resolve("problem.yaml"), "half");
        Path dir = Skeleton.write("problem", SLUG, content);
        assertThat(dir.resolve("problem.yaml")).content().contains("FILL IN");
        assertThat(left).doesNotExist();
    }

    @Test
    void otherKindsAreRefusedAndNothingIsWritten() {
        assertThatThrownBy(() -> Skeleton.write("lab", SLUG, content))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "'lab' is not a kind of content that can be begun: write problem");
        assertThat(content).isEmptyDirectory();
    }
}
