package onsite.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import onsite.catalog.Catalog;
import onsite.exercise.Slug;
import org.junit.jupiter.api.Test;

class ApproachTableTest {
    private static final Catalog CATALOG = Catalog.read(Path.of("../content"));

    @Test
    void everyEditorialComparesItsApproaches() {
        assertThat(CATALOG.problems().values())
                .isNotEmpty()
                .allSatisfy(problem ->
                        assertThat(ApproachTable.of(problem))
                                .as(
                                        "%s: an editorial has a table approach | time | extra space | when to use it",
                                        problem.slug())
                                .hasValueSatisfying(
                                        table -> assertThat(table.approaches()).isGreaterThan(1)));
    }

    @Test
    void tableIsTakenAsItStands() {
        ApproachTable table =
                ApproachTable.of(CATALOG.problem(new Slug("two-sum")).orElseThrow()).orElseThrow();
        assertThat(table.approaches()).isEqualTo(3);
        assertThat(table.html().text())
                .startsWith("<table>")
                .contains("<th>when to use it</th>", "<td>all pairs</td>")
                .doesNotContain("hash join");
    }
}
