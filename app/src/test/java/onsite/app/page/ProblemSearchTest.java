package onsite.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onsite.app.page.ProblemSearch.Rank;
import onsite.catalog.Catalog;
import onsite.exercise.Problem;
import onsite.exercise.Slug;
import org.junit.jupiter.api.Test;

class ProblemSearchTest {
    private static final Catalog CATALOG = Catalog.read(Path.of("../content"));

    private final ProblemSearch search = new ProblemSearch();

    private Optional<ProblemSearch.Match> match(String slug, String text) {
        Problem problem = CATALOG.problem(new Slug(slug)).orElseThrow();
        return search.match(problem, ProblemSearch.words(text));
    }

    private static String text(Excerpt excerpt) {
        return excerpt.pieces().stream().map(Excerpt.Piece::text).collect(Collectors.joining());
    }

    private static List<String> marked(Excerpt excerpt) {
        return excerpt.pieces().stream()
                .filter(Excerpt.Piece::found)
                .map(Excerpt.Piece::text)
                .toList();
    }

    @Test
    void namesComeBeforeTopicsAndTopicsBeforeStatements() {
        assertThat(match("two-sum", "two su"))
                .map(ProblemSearch.Match::rank)
                .hasValue(Rank.NAME_BEGINS);
        assertThat(match("two-sum", "SUM two"))
                .map(ProblemSearch.Match::rank)
                .hasValue(Rank.IN_NAME);
        assertThat(match("two-sum", "hash")).map(ProblemSearch.Match::rank).hasValue(Rank.IN_FACTS);
        assertThat(match("two-sum", "ledger sum"))
                .map(ProblemSearch.Match::rank)
                .hasValue(Rank.IN_STATEMENT);
        assertThat(Rank.NAME_BEGINS).isLessThan(Rank.IN_NAME);
        assertThat(Rank.IN_NAME).isLessThan(Rank.IN_FACTS);
        assertThat(Rank.IN_FACTS).isLessThan(Rank.IN_STATEMENT);
    }

    @Test
    void placeInTheStatementIsShown() {
        ProblemSearch.Match match = match("two-sum", "ledger two").orElseThrow();
        assertThat(marked(match.where())).containsExactly("ledger");
        assertThat(text(match.where())).startsWith("A ledger holds nums");
        assertThat(marked(match.name())).containsExactly("Two");
    }

    @Test
    void placeFarInAStatementIsCutAtWords() {
        ProblemSearch.Match match = match("two-sum", "constraints").orElseThrow();
        assertThat(text(match.where())).startsWith("… ").contains("Constraints");
        assertThat(text(match.where()).length()).isLessThan(160);
    }

    @Test
    void everyWordMustBeSomewhere() {
        assertThat(match("two-sum", "ledger zebra")).isEmpty();
    }

    @Test
    void insidesOfWordsOfAStatementAreNoMatch() {
        assertThat(match("two-sum", "edger")).isEmpty();
        assertThat(match("two-sum", "wo")).isPresent();
    }

    @Test
    void examplesAreNotSearched() {
        assertThat(match("two-sum", "answer=")).isEmpty();
        assertThat(match("two-sum", "11,15")).isEmpty();
    }

    @Test
    void nothingSearchedFitsEverything() {
        assertThat(match("two-sum", "  ")).map(m -> m.where().isEmpty()).hasValue(true);
    }
}
