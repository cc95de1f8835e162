package onsite.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import onsite.app.store.SubmissionHistory.Standing;
import onsite.catalog.Catalog;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import org.junit.jupiter.api.Test;

class RandomProblemTest {
    private static final Catalog CATALOG = Catalog.read(Path.of("../content"));
    private static final Results RESULTS = new Results(Clock.systemUTC(), ZoneOffset.UTC);

    private static List<ProblemList.Row> rows(Map<String, String> asked, String... solved) {
        List<Standing> standings =
                List.of(solved).stream()
                        .map(slug ->
                                new Standing(new Slug(slug), Language.JAVA, 1, true, Instant.EPOCH))
                        .toList();
        ProblemQuery query = ProblemQuery.parse(name -> Optional.ofNullable(asked.get(name)));
        return ProblemList.of(query, CATALOG, new ProblemSearch(), standings, RESULTS::moment)
                .rows();
    }

    private static Set<String> drawn(List<ProblemList.Row> rows) {
        var random = new Random(1);
        Set<String> drawn = new TreeSet<>();
        for (int i = 0; i < 200; i++) {
            RandomProblem.of(rows, random).ifPresent(row -> drawn.add(row.slug()));
        }
        return drawn;
    }

    @Test
    void everyUnsolvedProblemOfTheFilterIsDrawn() {
        Map<String, String> asked = Map.of("q", "interval");
        List<ProblemList.Row> rows = rows(asked, "merge-intervals");
        assertThat(rows).extracting(ProblemList.Row::slug).contains("merge-intervals");
        assertThat(drawn(rows))
                .isNotEmpty()
                .doesNotContain("merge-intervals")
                .hasSize(rows.size() - 1);
    }

    @Test
    void solvedOnesAreDrawnWhenNothingElseIsLeft() {
        List<ProblemList.Row> rows = rows(Map.of("state", "solved"), "two-sum", "three-sum");
        assertThat(drawn(rows)).containsExactly("three-sum", "two-sum");
    }

    @Test
    void nothingIsDrawnFromNothing() {
        assertThat(RandomProblem.of(rows(Map.of("q", "zzzz")), new Random(1))).isEmpty();
    }

    @Test
    void companyAndRoadmapChooseTheirProblems() {
        assertThat(rows(Map.of("company", "meta")))
                .extracting(ProblemList.Row::slug)
                .contains("redundant-connection")
                .doesNotContain("two-sum");
        assertThat(rows(Map.of("roadmap", "hashing")))
                .extracting(ProblemList.Row::slug)
                .contains("two-sum")
                .doesNotContain("redundant-connection");
        assertThat(rows(Map.of("roadmap", "hashing", "company", "meta")))
                .hasSizeLessThan(rows(Map.of("company", "meta")).size());
    }

    @Test
    void unknownCompanyAndTopicAreLeftOut() {
        assertThat(rows(Map.of("company", "nobody", "roadmap", "nothing")))
                .hasSameSizeAs(rows(Map.of()));
    }

    @Test
    void whatIsSearchedForComesFirstByName() {
        List<ProblemList.Row> rows = rows(Map.of("q", "sum"));
        List<Boolean> inStatement = rows.stream().map(row -> !row.where().isEmpty()).toList();
        assertThat(inStatement).isSorted().contains(true, false);
        assertThat(rows.getFirst().slug()).contains("sum");
    }
}
