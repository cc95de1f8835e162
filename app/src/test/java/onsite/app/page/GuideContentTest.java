package onsite.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import onsite.app.command.CatalogueTable;
import onsite.catalog.Catalog;
import onsite.catalog.guide.Coverage;
import org.junit.jupiter.api.Test;

/// What our own content says about its problems as a whole.
class GuideContentTest {
    private static final Catalog CATALOG = Catalog.read(Path.of("../content"));

    @Test
    void nothingIsWrongInIt() {
        assertThat(CATALOG.diagnostics()).isEmpty();
        assertThat(CATALOG.guide().roadmap()).isPresent();
        assertThat(CATALOG.guide().companies()).isNotEmpty();
        assertThat(CATALOG.guide().coverage()).isPresent();
    }

    @Test
    void everyProblemHasAPlaceOnTheRoadmap() {
        assertThat(CATALOG.problems().keySet())
                .allSatisfy(slug ->
                        assertThat(CATALOG.guide().roadmap().orElseThrow().topics())
                                .as("a topic of content/roadmap.yaml has to select %s", slug)
                                .anyMatch(topic -> topic.problems().contains(slug)));
    }

    @Test
    void bothChaptersOnCodingAreCovered() {
        assertThat(CATALOG.guide().coverage().orElseThrow().sections())
                .extracting(Coverage.Section::chapter)
                .contains("Coding Interview Strategies", "Advanced Coding Topics");
    }

    @Test
    void theTableInTheDocumentationIsWhatThePackagesSay() throws Exception {
        assertThat(Files.readString(Path.of("../docs/catalogue.md")))
                .as(
                        "docs/catalogue.md is outdated; rewrite it: ./onsite content table > docs/catalogue.md")
                .isEqualTo(new CatalogueTable(CATALOG).markdown());
    }
}
