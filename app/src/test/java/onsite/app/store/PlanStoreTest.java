package onsite.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import onsite.exercise.Difficulty;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.interview.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Targets and own exercises in the store and in an export.
class PlanStoreTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final OwnExercise MAZE =
            new OwnExercise(
                    "maze", "A maze", "https://example.org/a", "graphs", Difficulty.HARD, 50, NOON);

    @TempDir private Path directory;
    private Store store;
    private Store empty;

    @BeforeEach
    void open() {
        store = Store.open(directory.resolve("full.db"));
        empty = Store.open(directory.resolve("empty.db"));
    }

    @AfterEach
    void close() {
        store.close();
        empty.close();
    }

    private static StoredTarget target(int minutes, Instant at) {
        return new StoredTarget(
                Optional.of(new Slug("google")),
                Level.SENIOR,
                LocalDate.of(2026, 5, 25),
                minutes,
                new TreeSet<>(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
                new TreeSet<>(Set.of(LocalDate.of(2026, 4, 6))),
                new TreeSet<>(Set.of(Language.JAVA, Language.GO)),
                new TreeSet<>(Set.of("arrays", "hashing")),
                LocalDate.of(2026, 3, 2),
                at);
    }

    private static String exported(Store from) throws IOException {
        var out = new ByteArrayOutputStream();
        new Archive(from).write(out, NOON);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Archive.Added imported(Store into, String text) throws IOException {
        return new Archive(into)
                .read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "backup.json");
    }

    @Test
    void newestTargetCounts() {
        assertThat(store.targets().latest()).isEmpty();
        store.targets().add(target(180, NOON));
        store.targets().add(target(60, NOON.plusSeconds(1)));

        assertThat(store.targets().latest()).contains(target(60, NOON.plusSeconds(1)));
    }

    @Test
    void newestTargetCountsThoughTheClockWasSetBack() {
        store.targets().add(target(180, NOON));
        store.targets().add(target(60, NOON.minusSeconds(86_400)));

        assertThat(store.targets().latest().orElseThrow().minutesADay()).isEqualTo(60);
    }

    @Test
    void removedExerciseStaysAway() {
        store.ownExercises().add(MAZE);
        assertThat(store.ownExercises().current()).containsExactly(MAZE);

        store.ownExercises().remove("maze", NOON.plusSeconds(5));
        store.ownExercises().remove("maze", NOON.plusSeconds(6));
        store.ownExercises().remove("nothing", NOON);
        store.ownExercises().add(MAZE);

        assertThat(store.ownExercises().current()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "example.org",
                "file:///etc/passwd",
                "https://",
                "https://exa mple.org"
            })
    void linksLeadToTheWebOnly(String link) {
        assertThatThrownBy(() ->
                        new OwnExercise("maze", "A maze", link, "", Difficulty.EASY, 20, NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a link");
    }

    @Test
    void nothingIsLostOnTheWayThroughAFile() throws Exception {
        store.targets().add(target(180, NOON));
        store.targets().add(target(60, NOON.plusSeconds(1)));
        store.ownExercises().add(MAZE);
        store.ownExercises().remove("maze", NOON.plusSeconds(5));
        String export = exported(store);

        assertThat(imported(empty, export))
                .isEqualTo(new Archive.Added(0, 0, Map.of("targets", 2, "ownExercises", 2)));
        assertThat(imported(empty, export)).isEqualTo(new Archive.Added(0, 0, Map.of()));
        assertThat(exported(empty)).isEqualTo(export);
        assertThat(empty.ownExercises().current()).isEmpty();
    }

    @Test
    void olderExportHasNoTargetsAndIsRead() throws Exception {
        String older =
                """
                {"format":"onsite-export","version":1,"submissions":[],"interview":[],"drafts":[]}
                """;

        assertThat(imported(empty, older)).isEqualTo(new Archive.Added(0, 0, Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "senior"              | "emperor"        | targets[0] can't be read
                    "2026-05-25"          | "someday"        | targets[0] can't be read
                    "minutesADay" : 180   | "minutesADay":-1 | targets[0] can't be read (-1 minutes a day are no time)
                    saturday              | restday          | targets[0] can't be read
                    "java,go"             | "java,cobol"     | 'cobol' is not a language
                    https://example.org/a | javascript:x     | ownExercises[0] can't be read ('javascript:x' is not a link
                    "hard"                | "harder"         | 'harder' is not a difficulty
                    "removed" : false     | "removed" : 0    | 'removed' must be true or false
                    """)
    void damagedFileChangesNothing(String right, String wrong, String sentence) throws Exception {
        store.targets().add(target(180, NOON));
        store.ownExercises().add(MAZE);
        String export = exported(store);
        String damaged = export.replace(right, wrong);
        assertThat(damaged).isNotEqualTo(export);

        assertThatThrownBy(() -> imported(empty, damaged))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("backup.json is damaged")
                .hasMessageContaining(sentence);
        assertThat(empty.targets().latest()).isEmpty();
        assertThat(empty.ownExercises().current()).isEmpty();
    }
}
