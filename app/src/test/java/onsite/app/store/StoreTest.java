package onsite.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import onsite.app.judgement.Judgements;
import onsite.app.store.InterviewLog.Kind;
import onsite.exercise.Growth;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.Submission;
import onsite.judge.Scope;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00.123Z");
    private static final Slug TWO_SUM = new Slug("two-sum");

    @TempDir private Path directory;
    private final Random random = new Random(7);
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(directory.resolve("onsite.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theNewestMigrationIsKnownByItsVersion() {
        var source = new org.sqlite.SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + directory.resolve("onsite.db"));

        assertThat(Migrations.flyway(source).info().current().getVersion().getVersion())
                .isEqualTo(Migrations.NEWEST);
        assertThat(Migrations.flyway(source).info().pending()).isEmpty();
    }

    private SubmissionId accepted(Slug problem, Scope scope) {
        SubmissionId id = SubmissionId.next(NOON, random);
        store.submissions()
                .accept(
                        id,
                        Submission.of(problem, Language.JAVA, "class Solution {}"),
                        scope,
                        NOON);
        return id;
    }

    private void reopen() {
        store.close();
        open();
    }

    @Test
    void aSubmissionIsThereAfterReopening() {
        SubmissionId id = accepted(TWO_SUM, new Scope.Custom(List.of("[[1,2],3]")));
        reopen();

        StoredSubmission stored = store.submissions().find(id).orElseThrow();
        assertThat(stored.submission().files())
                .isEqualTo(Map.of("Solution.java", "class Solution {}"));
        assertThat(stored.scope()).isEqualTo(new Scope.Custom(List.of("[[1,2],3]")));
        assertThat(stored.at()).isEqualTo(NOON);
        assertThat(stored.judged()).isEmpty();
    }

    @Test
    void whatTheCandidateStatedIsKept() {
        SubmissionId id = SubmissionId.next(NOON, random);
        Submission submission =
                Submission.of(TWO_SUM, Language.JAVA, "class Solution {}")
                        .withStatedTime(Optional.of(Growth.LINEARITHMIC));
        store.submissions().accept(id, submission, new Scope.All(), NOON);
        Drafts.Draft draft =
                new Drafts.Draft(
                        TWO_SUM, Language.JAVA, "class", Optional.of(Growth.QUADRATIC), NOON);
        store.drafts().save(draft);
        reopen();

        assertThat(store.submissions().find(id).map(StoredSubmission::submission))
                .contains(submission);
        assertThat(store.drafts().find(TWO_SUM, Language.JAVA)).contains(draft);
    }

    @Test
    void aDatabaseOfTheFirstVersionIsTakenOver() throws Exception {
        Path file = directory.resolve("first.db");
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + file, null, null)
                .locations("classpath:db/onsite")
                .placeholders(Map.of("idcol", "integer primary key autoincrement"))
                .target("1")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var insert = connection.createStatement()) {
            insert.executeUpdate(
                    "insert into submissions (id, problem, language, files, scope, at) values"
                            + " ('0123456789abcdefghjkmnpqrs', 'two-sum', 'java',"
                            + " '{\"Solution.java\":\"class\"}', 'all', 1)");
        }

        try (Store taken = Store.open(file)) {
            Submission submission = taken.submissions().unjudged().getFirst().submission();
            assertThat(submission.files()).isEqualTo(Map.of("Solution.java", "class"));
            assertThat(submission.statedTime()).isEmpty();
        }
    }

    @Test
    void aJudgementIsKeptWhole() {
        SubmissionId id = accepted(TWO_SUM, new Scope.All());
        store.submissions().judged(id, Judgements.wrong(), NOON.plusSeconds(1));
        reopen();

        assertThat(store.submissions().find(id).flatMap(StoredSubmission::judgement))
                .contains(Judgements.wrong());
    }

    @Test
    void theFirstJudgementStands() {
        SubmissionId id = accepted(TWO_SUM, new Scope.All());
        store.submissions().judged(id, Judgements.accepted(), NOON);
        store.submissions().judged(id, Judgements.wrong(), NOON);

        assertThat(store.submissions().find(id).flatMap(StoredSubmission::judgement))
                .contains(Judgements.accepted());
    }

    @Test
    void onlySubmissionsThatCountAreLeftToJudge() {
        SubmissionId waiting = accepted(TWO_SUM, new Scope.All());
        SubmissionId done = accepted(TWO_SUM, new Scope.All());
        accepted(TWO_SUM, new Scope.Samples());
        store.submissions().judged(done, Judgements.accepted(), NOON);

        assertThat(store.submissions().unjudged())
                .extracting(StoredSubmission::id)
                .containsExactly(waiting);
    }

    @Test
    void theStateOfAProblemFollowsFromTheLog() {
        Slug other = new Slug("single-number");
        assertThat(store.submissions().state(TWO_SUM)).isEqualTo(ProblemState.UNTOUCHED);

        SubmissionId first = accepted(TWO_SUM, new Scope.All());
        SubmissionId run = accepted(other, new Scope.Samples());
        store.submissions().judged(run, Judgements.accepted(), NOON);
        assertThat(store.submissions().states()).isEqualTo(Map.of(TWO_SUM, ProblemState.ATTEMPTED));

        store.submissions().judged(first, Judgements.accepted(), NOON);
        assertThat(store.submissions().state(TWO_SUM)).isEqualTo(ProblemState.SOLVED);
    }

    @Test
    void theNewestDraftIsKeptAndAnOlderOneIsNot() {
        var newer = new Drafts.Draft(TWO_SUM, Language.GO, "package solution", NOON.plusSeconds(5));
        store.drafts().save(new Drafts.Draft(TWO_SUM, Language.GO, "", NOON));
        store.drafts().save(newer);
        store.drafts().save(new Drafts.Draft(TWO_SUM, Language.GO, "late", NOON.plusSeconds(1)));

        assertThat(store.drafts().find(TWO_SUM, Language.GO)).contains(newer);
        assertThat(store.drafts().find(TWO_SUM, Language.JAVA)).isEmpty();
    }

    @Test
    void askingTwiceCountsOnce() {
        store.interviews().record(new InterviewLog.Event(TWO_SUM, Kind.ASKED, 2, NOON));
        store.interviews()
                .record(new InterviewLog.Event(TWO_SUM, Kind.ASKED, 2, NOON.plusSeconds(1)));
        store.interviews().record(new InterviewLog.Event(TWO_SUM, Kind.HINT, 0, NOON));

        InterviewLog.Revealed revealed = store.interviews().of(TWO_SUM);
        assertThat(revealed.asked()).containsExactly(2);
        assertThat(revealed.hints()).containsExactly(0);
        assertThat(revealed.editorial()).isFalse();
    }

    @Test
    void manyWritersOnVirtualThreadsAllGetThrough() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> writers =
                    IntStream.range(0, 200)
                            .<Callable<Integer>>mapToObj(i ->
                                    () -> {
                                        accepted(TWO_SUM, new Scope.All());
                                        return i;
                                    })
                            .toList();
            for (var written : threads.invokeAll(writers)) {
                written.get();
            }
        }
        assertThat(store.submissions().unjudged()).hasSize(200);
    }

    @Test
    void aSecondProgramOnTheSameFileReadsAndWrites() {
        try (Store second = Store.open(directory.resolve("onsite.db"))) {
            SubmissionId id = accepted(TWO_SUM, new Scope.All());
            second.submissions().judged(id, Judgements.accepted(), NOON);
        }
        assertThat(store.submissions().state(TWO_SUM)).isEqualTo(ProblemState.SOLVED);
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAsItIs() throws Exception {
        Path file = directory.resolve("notes.txt");
        Files.writeString(file, "these are notes, and more than a page of them\n".repeat(200));

        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("notes.txt can't be used");
        assertThat(Files.readString(file)).startsWith("these are notes");
    }

    @Test
    void aHomeThatIsAFileIsRefusedInOneSentence() throws Exception {
        Path file = Files.writeString(directory.resolve("taken"), "");

        assertThatThrownBy(() -> Home.open(Map.of("ONSITE_HOME", file.toString()), directory))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("taken can't be read and written")
                .hasMessageContaining("ONSITE_HOME");
    }

    @Test
    void homeIsAFolderOfTheUserUnlessNamed() {
        assertThat(Home.open(Map.of(), directory).directory())
                .isEqualTo(directory.resolve(".onsite"));
        assertThat(Home.open(Map.of("ONSITE_HOME", directory.resolve("a/b").toString()), directory))
                .isEqualTo(new Home(directory.resolve("a/b")));
    }
}
