package onsite.app.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import onsite.app.judgement.Judgements;
import onsite.app.store.Store;
import onsite.app.store.StoredSubmission;
import onsite.app.store.SubmissionId;
import onsite.app.submission.SubmissionEvent.Compiling;
import onsite.app.submission.SubmissionEvent.Judged;
import onsite.app.submission.SubmissionEvent.Postponed;
import onsite.app.submission.SubmissionEvent.Queued;
import onsite.app.submission.SubmissionEvent.Running;
import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.Submission;
import onsite.judge.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SubmissionsTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Submission SUBMISSION =
            Submission.of(new Slug("two-sum"), Language.JAVA, "class Solution {}");

    @TempDir private Path directory;
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(directory.resolve("onsite.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Submissions submissions(Submissions.Judge judge) {
        return new Submissions(
                slug ->
                        Optional.of(Judgements.twoSum())
                                .filter(problem -> problem.slug().equals(slug)),
                judge,
                store.submissions(),
                new JudgingMetrics(registry),
                Clock.fixed(NOON, ZoneOffset.UTC),
                new Random(1));
    }

    /// A judge that goes on when it is told to.
    private static final class Gate {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CompletableFuture<Judgement> verdict = new CompletableFuture<>();

        Submissions.Judge judge() {
            return (problem, submission, scope, progress) -> {
                progress.queued(2);
                progress.queued(1);
                progress.compiling();
                progress.running(3);
                progress.tested(1, 3);
                progress.tested(2, 3);
                begun.countDown();
                return verdict.join();
            };
        }
    }

    @Test
    void aSubmissionIsKeptBeforeItIsAcknowledged() throws Exception {
        var gate = new Gate();
        try (var submissions = submissions(gate.judge())) {
            SubmissionId id = submissions.submit(SUBMISSION, new Scope.All());

            assertThat(store.submissions().unjudged())
                    .extracting(StoredSubmission::id)
                    .containsExactly(id);
            gate.verdict.complete(Judgements.accepted());
            assertThat(submissions.await(id)).contains(Judgements.accepted());
            assertThat(store.submissions().unjudged()).isEmpty();
        }
    }

    @Test
    void whoeverListensLateHearsTheNewestOfEachStep() throws Exception {
        var gate = new Gate();
        try (var submissions = submissions(gate.judge())) {
            SubmissionId id = submissions.submit(SUBMISSION, new Scope.All());
            gate.begun.await();
            List<SubmissionEvent> heard = new ArrayList<>();
            var end = new CompletableFuture<SubmissionEvent>();
            submissions.listen(
                    id,
                    event -> {
                        heard.add(event);
                        if (event.last()) {
                            end.complete(event);
                        }
                    });
            gate.verdict.complete(Judgements.accepted());
            end.join();

            assertThat(heard)
                    .containsExactly(
                            new Queued(1),
                            new Compiling(),
                            new Running(2, 3),
                            new Judged(Judgements.accepted()));
        }
    }

    @Test
    void whoeverListensAfterTheVerdictHearsTheVerdict() {
        try (var submissions =
                submissions((problem, submission, scope, progress) -> Judgements.wrong())) {
            SubmissionId id = submissions.submit(SUBMISSION, new Scope.All());
            submissions.await(id);
            List<SubmissionEvent> heard = new ArrayList<>();
            submissions.listen(id, heard::add);

            assertThat(heard.getLast()).isEqualTo(new Judged(Judgements.wrong()));
            assertThat(submissions.listen(new SubmissionId("0".repeat(26)), heard::add)).isEmpty();
        }
    }

    @Test
    void aListenerThatFailsDisturbsNobody() {
        var gate = new Gate();
        try (var submissions = submissions(gate.judge())) {
            SubmissionId id = submissions.submit(SUBMISSION, new Scope.All());
            submissions.listen(
                    id,
                    event -> {
                        if (event.last()) {
                            throw new IllegalStateException("the connection is gone");
                        }
                    });
            gate.verdict.complete(Judgements.accepted());

            assertThat(submissions.await(id)).contains(Judgements.accepted());
        }
    }

    @Test
    void whatWasLeftUnjudgedIsJudgedAtTheNextStart() {
        SubmissionId id;
        try (var broken =
                submissions((problem, submission, scope, progress) -> {
                    throw new IllegalStateException("out of order");
                })) {
            id = broken.submit(SUBMISSION, new Scope.All());
            assertThat(broken.await(id)).isEmpty();
        }
        try (var mended =
                submissions((problem, submission, scope, progress) -> Judgements.accepted())) {
            assertThat(mended.recover()).isEqualTo(1);
            assertThat(mended.await(id)).contains(Judgements.accepted());
            assertThat(mended.recover()).isZero();
        }
    }

    @Test
    void closingPostponesWhatDoesNotEnd() {
        var begun = new CountDownLatch(1);
        List<SubmissionEvent> heard = new ArrayList<>();
        var submissions =
                submissions((problem, submission, scope, progress) -> {
                    begun.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return Judgements.accepted();
                });
        SubmissionId id = submissions.submit(SUBMISSION, new Scope.All());
        submissions.listen(id, heard::add);
        submissions.close();

        assertThat(submissions.await(id)).isEmpty();
        assertThat(heard.getLast()).isEqualTo(new Postponed());
        assertThat(store.submissions().unjudged()).hasSize(1);
        assertThatThrownBy(() -> submissions.submit(SUBMISSION, new Scope.All()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("shutting down");
        assertThat(store.submissions().unjudged()).hasSize(1);
    }

    @Test
    void nothingIsKeptOfAProblemThatThereIsNot() {
        try (var submissions =
                submissions((problem, submission, scope, progress) -> Judgements.accepted())) {
            var unknown = Submission.of(new Slug("no-such"), Language.JAVA, "class Solution {}");

            assertThatThrownBy(() -> submissions.submit(unknown, new Scope.All()))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage("No problem is called 'no-such'.");
            assertThat(store.submissions().unjudged()).isEmpty();
        }
    }

    @Test
    void verdictsAreCounted() {
        try (var submissions =
                submissions((problem, submission, scope, progress) -> Judgements.accepted())) {
            submissions.await(submissions.submit(SUBMISSION, new Scope.All()));
            submissions.await(submissions.submit(SUBMISSION, new Scope.Samples()));
        }
        assertThat(
                        registry.get("onsite.verdicts")
                                .tag("verdict", "AC")
                                .tag("language", "java")
                                .counter()
                                .count())
                .isEqualTo(2);
        assertThat(registry.get("onsite.judge.queue.length").gauge().value()).isZero();
        assertThat(registry.get("onsite.judge.queue.wait").timer().count()).isEqualTo(2);
    }
}
