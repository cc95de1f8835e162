package onsite.app.command;

import static onsite.app.command.Ran.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `content check`, `content new` and `content table`, with the real judge and the real catalogue.
@Tag("slow")
@Timeout(300)
class ContentCommandTest {
    private static final Path CONTENT = Path.of("../content").toAbsolutePath().normalize();

    /// Shared, so that tests are generated and measured once.
    @TempDir private static Path home;

    @TempDir private Path directory;

    private static Ran run(Path content, String... words) {
        return Ran.of(
                Map.of("ONSITE_HOME", home.toString()),
                home,
                content,
                Optional.empty(),
                Clock.systemUTC(),
                port -> port,
                words);
    }

    @Test
    void aNewPackageFailsItsCheckUntilItIsFilledIn() throws Exception {
        Path content = directory.resolve("content");
        Files.createDirectories(content.resolve("problems"));

        Ran written = run(content, "content", "new", "problem", "my-problem");
        assertThat(written.exit()).isZero();
        Ran checked = run(content, "content", "check");
        assertThat(checked.exit()).isEqualTo(1);
        assertThat(checked.out()).contains("✗ my-problem").endsWith("0 passed, 1 failed\n");
        assertRefused(run(content, "content", "new", "problem", "Not A Slug"), "is not a slug");
        assertRefused(run(content, "content", "new", "problem", "my-problem"), "my-problem");
    }

    @Test
    void mistakeBesideThePackagesFailsTheCheck() throws IOException {
        Path content = directory.resolve("content");
        Files.createDirectories(content.resolve("problems"));
        Files.writeString(content.resolve("roadmap.yaml"), "topics: []\n");
        Ran checked = run(content, "content", "check");
        assertThat(checked.out())
                .contains("✗ roadmap.yaml", "roadmap.yaml:1: topics is an empty list")
                .endsWith("0 passed, 1 failed\n");
        assertThat(checked.exit()).isEqualTo(1);
    }

    @Test
    void tableOfTheCatalogueIsPrinted() {
        Ran ran = run(CONTENT, "content", "table");
        assertThat(ran.out()).startsWith("# The catalogue\n").contains("| Linked lists |");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void aProvedPackagePasses() {
        Ran ran = run(CONTENT, "content", "check", "two-sum");

        assertThat(ran.out()).startsWith("✓ two-sum\n").contains(" tests; the slowest takes Java ");
        assertThat(ran.out().lines().toList().reversed())
                .startsWith("1 passed, 0 failed")
                .element(1)
                .asString()
                .matches(
                        "mutants: \\d+ made, \\d+ killed, \\d+ declared equivalent, 0 survive \\([0-9.]+ %\\)");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void mutantsCanBeLeftOut() {
        Ran ran = run(CONTENT, "content", "check", "--no-mutants", "two-sum");

        assertThat(ran.out()).endsWith("\n1 passed, 0 failed\n").doesNotContain("mutants");
        assertThat(ran.exit()).isZero();
    }
}
