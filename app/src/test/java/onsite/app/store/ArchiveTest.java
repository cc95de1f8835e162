package onsite.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import onsite.app.judgement.Judgements;
import onsite.app.store.InterviewLog.Kind;
import onsite.app.store.ReviewLog.Review;
import onsite.coach.memory.Rating;
import onsite.exercise.Growth;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.Submission;
import onsite.judge.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Slug TWO_SUM = new Slug("two-sum");
    private static final int MORE_THAN_A_PAGE = 130;

    @TempDir private Path directory;
    private Store full;
    private Store empty;

    @BeforeEach
    void open() {
        full = Store.open(directory.resolve("full.db"));
        empty = Store.open(directory.resolve("empty.db"));
        var random = new Random(3);
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            SubmissionId id = SubmissionId.next(NOON, random);
            Scope scope = i % 2 == 0 ? new Scope.All() : new Scope.Custom(List.of("[[1],1]"));
            String source = "print('ü " + i + "')";
            Optional<Growth> stated =
                    i % 4 == 0 ? Optional.of(Growth.LINEARITHMIC) : Optional.empty();
            Submission submission =
                    Submission.of(TWO_SUM, Language.PYTHON, source).withStatedTime(stated);
            full.submissions().accept(id, submission, scope, NOON);
            if (i % 3 != 0) {
                full.submissions().judged(id, Judgements.wrong(), NOON.plusSeconds(i));
            }
        }
        full.drafts()
                .save(
                        new Drafts.Draft(
                                TWO_SUM, Language.JAVA, "class", Optional.of(Growth.CUBIC), NOON));
        full.interviews().record(new InterviewLog.Event(TWO_SUM, Kind.EDITORIAL, 0, NOON));
        full.reviews().add(new Review(new Slug("a-card"), Rating.HARD, true, 1_200, NOON));
        full.reviews().add(new Review(new Slug("b-card"), Rating.EASY, false, 0, NOON));
        full.reviews().undoLast(NOON.plusSeconds(1));
        SubmissionId id = SubmissionId.next(NOON, new Random(3));
        full.practice().correct(new PracticeLog.Correction(id, Rating.AGAIN, NOON));
        full.exercises().add(new ExerciseLog.Done("own:maze", Rating.GOOD, 25, NOON));
        full.exercises().undoLast("own:maze");
        full.wins().add(new Wins.Win(id, "I slept well", NOON));
        full.wins().strike(id, NOON.plusSeconds(2));
        full.applications()
                .add(
                        new Applications.Step(
                                id, "A & Co", "screen", Applications.Outcome.PASSED, NOON));
    }

    @AfterEach
    void close() {
        full.close();
        empty.close();
    }

    private static String exported(Store store) throws IOException {
        var out = new ByteArrayOutputStream();
        new Archive(store).write(out, NOON);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Archive.Added imported(Store store, String text) throws IOException {
        return new Archive(store)
                .read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "backup.json");
    }

    @Test
    void nothingIsLostOnTheWayThroughAFile() throws Exception {
        String export = exported(full);
        imported(empty, export);

        assertThat(exported(empty)).isEqualTo(export);
        assertThat(export).contains("\"statedTime\" : \"n log n\"", "\"statedTime\" : \"n^3\"");
    }

    @Test
    void importingTwiceAddsNothingTheSecondTime() throws Exception {
        String export = exported(full);

        assertThat(imported(empty, export))
                .isEqualTo(
                        new Archive.Added(
                                130,
                                86,
                                Map.of(
                                        "interview",
                                        1,
                                        "drafts",
                                        1,
                                        "reviews",
                                        2,
                                        "reviewsUndone",
                                        1,
                                        "corrections",
                                        1,
                                        "exercisesDone",
                                        2,
                                        "wins",
                                        1,
                                        "winsStruck",
                                        1,
                                        "applications",
                                        1)));
        assertThat(imported(empty, export)).isEqualTo(new Archive.Added(0, 0, Map.of()));
    }

    @Test
    void aVerdictThatCameLaterIsAddedToItsSubmission() throws Exception {
        String before = exported(full);
        imported(empty, before);
        StoredSubmission waiting = full.submissions().unjudged().getFirst();
        full.submissions().judged(waiting.id(), Judgements.wrong(), NOON);

        assertThat(imported(empty, exported(full))).isEqualTo(new Archive.Added(0, 1, Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "version" : 1         | "version" : 2             | has version 2
                    "onsite-export"       | "something-else"          | is no export of Onsite
                    "language" : "java"   | "language" : "cobol"      | drafts[0] can't be read ('cobol' is not a language)
                    "kind" : "editorial"  | "kind" : "bribed"         | 'bribed' is not a step of an interview
                    "statedTime" : "n^3"  | "statedTime" : "n!"       | drafts[0] can't be read ('n!' is not a class of growth
                    "verdict" : "WA"      | "verdict" : "OK"          | 'OK' is not a verdict
                    "scope" : "all"       | "scope" : "some"          | 'some' is not a set of tests
                    "drafts"              | "draughts"                | its list of drafts is missing
                    2026-11-24T12:00:00Z  | noon                      | applications[0] can't be read
                    """)
    void aDamagedFileChangesNothing(String right, String wrong, String sentence) throws Exception {
        String export = exported(full);
        String damaged = replacedLast(export, right, wrong);
        assertThat(damaged).isNotEqualTo(export);

        assertThatThrownBy(() -> imported(empty, damaged))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("backup.json ")
                .hasMessageContaining(sentence);
        assertThat(empty.submissions().unjudged()).isEmpty();
        assertThat(empty.drafts().find(TWO_SUM, Language.JAVA)).isEmpty();
    }

    private static String replacedLast(String text, String right, String wrong) {
        int at = text.lastIndexOf(right);
        return text.substring(0, at) + wrong + text.substring(at + right.length());
    }

    @Test
    void aFileThatBreaksOffChangesNothing() throws Exception {
        String export = exported(full);

        assertThatThrownBy(() -> imported(empty, export.substring(0, export.length() / 2)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Nothing was imported");
        assertThatThrownBy(() -> imported(empty, ""))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no export of Onsite");
        assertThat(empty.submissions().unjudged()).isEmpty();
    }
}
