package onsite.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import onsite.exercise.Problem;
import onsite.exercise.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
    @TempDir Path content;

    @Test
    void problemsAreSortedBySlug() {
        WrittenPackage.in(content, "two-sum");
        WrittenPackage.in(content, "lru-cache");
        Catalog catalog = Catalog.read(content);
        assertThat(catalog.diagnostics()).isEmpty();
        assertThat(catalog.problems().keySet())
                .containsExactly(new Slug("lru-cache"), new Slug("two-sum"));
        assertThat(catalog.problem(new Slug("two-sum"))).map(Problem::name).hasValue("Two Sum");
        assertThat(catalog.problem(new Slug("three-sum"))).isEmpty();
    }

    @Test
    void brokenPackageDoesNotStopTheOthers() {
        WrittenPackage.in(content, "two-sum");
        WrittenPackage.in(content, "broken").replace("problem.yaml", "easy", "trivial");
        Catalog catalog = Catalog.read(content);
        assertThat(catalog.problems().keySet()).containsExactly(new Slug("two-sum"));
        assertThat(catalog.diagnostics())
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.file()).isEqualTo(Path.of("problems/broken/problem.yaml"));
                    assertThat(d.line()).isEqualTo(2);
                    assertThat(d.toString())
                            .startsWith("problems/broken/problem.yaml:2: 'trivial'");
                });
    }

    @Test
    void mistakesOfEveryPackageAreCountedApart() {
        for (char c = 'a'; c <= 'e'; c++) {
            WrittenPackage.in(content, "p-" + c).without("editorial.md");
        }
        assertThat(Catalog.read(content).diagnostics()).hasSize(5);
    }

    @Test
    void fileAmongThePackagesIsNamed() throws IOException {
        WrittenPackage.in(content, "two-sum");
        Files.writeString(content.resolve("problems/notes.txt"), "x");
        assertThat(Catalog.read(content).diagnostics())
                .singleElement()
                .hasToString("problems/notes.txt: this is a file where a folder is expected");
    }

    @Test
    void missingContentIsADiagnosticThatNamesTheFolder() {
        Catalog catalog = Catalog.read(content.resolve("nowhere"));
        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("nowhere", "there is no such"));
    }

    @Test
    void contentWithoutPackagesIsEmpty() throws IOException {
        Files.createDirectories(content.resolve("problems"));
        assertThat(Catalog.read(content).problems()).isEmpty();
        assertThat(Catalog.read(content).diagnostics()).isEmpty();
    }
}
