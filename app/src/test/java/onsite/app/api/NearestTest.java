package onsite.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onsite.exercise.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<Slug> SLUGS =
            List.of(new Slug("course-order"), new Slug("lru-cache"), new Slug("two-sum"));

    @ParameterizedTest
    @CsvSource({
        "twosum, two-sum",
        "two-smu, two-sum",
        "lru_cache, lru-cache",
        "course-ordr, course-order"
    })
    void aTypingMistakeIsUnderstood(String typed, String meant) {
        assertThat(Nearest.to(typed, SLUGS)).contains(new Slug(meant));
    }

    @Test
    void whatResemblesNothingIsNotGuessed() {
        assertThat(Nearest.to("zebra-crossing", SLUGS)).isEmpty();
        assertThat(Nearest.to("x".repeat(10_000), SLUGS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "ab, ba, 1", "'', abc, 3", "same, same, 0"})
    void changesAreCounted(String a, String b, int changes) {
        assertThat(Nearest.changes(a, b)).isEqualTo(changes);
    }
}
