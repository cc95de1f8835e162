package onsite.app.submission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import onsite.app.store.StoredSubmission;
import onsite.app.store.SubmissionId;
import onsite.app.store.SubmissionLog;
import onsite.exercise.Judgement;
import onsite.exercise.Problem;
import onsite.exercise.Slug;
import onsite.exercise.Submission;
import onsite.exercise.Verdict;
import onsite.judge.Progress;
import onsite.judge.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Accepts, keeps, and has judged.
///
/// Each submission has a platform thread that waits in the judge's own queue: it reads from
/// processes, which would hold the carrier of a virtual thread, and HTTP needs those. Thread-safe.
public final class Submissions implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Submissions.class);
    private static final int WAITING_MAX = 200;
    private static final Duration CLOSING_MAX = Duration.ofSeconds(5);

    private final Function<Slug, Optional<Problem>> problems;
    private final Judge judge;
    private final SubmissionLog kept;
    private final JudgingMetrics metrics;
    private final Clock clock;
    private final RandomGenerator random;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofPlatform().daemon().name("judging-", 1).factory());
    private final Map<SubmissionId, Judging> underWay = new ConcurrentHashMap<>();
    private volatile boolean closing;

    /// What turns a submission into a judgement: [onsite.judge.Judge#judge].
    @FunctionalInterface
    public interface Judge {
        Judgement judge(Problem problem, Submission submission, Scope scope, Progress progress)
                throws InterruptedException;
    }

    /// @param problems by slug
    public Submissions(
            Function<Slug, Optional<Problem>> problems,
            Judge judge,
            SubmissionLog kept,
            JudgingMetrics metrics,
            Clock clock,
            RandomGenerator random) {
        this.problems = problems;
        this.judge = judge;
        this.kept = kept;
        this.metrics = metrics;
        this.clock = clock;
        this.random = random;
    }

    /// Keeps the submission and starts to judge it.
    ///
    /// @return its id; from here on it will have a judgement, even if the program ends now
    /// @throws RefusedException when too many wait, the problem is unknown, or the program ends
    public SubmissionId submit(Submission submission, Scope scope) {
        Problem problem =
                problems.apply(submission.problem())
                        .orElseThrow(() ->
                                new RefusedException(
                                        "No problem is called '" + submission.problem() + "'."));
        if (closing) {
            throw new RefusedException(
                    "Onsite is shutting down: submit again after its next start.");
        }
        if (underWay.size() >= WAITING_MAX) {
            throw new RefusedException(
                    WAITING_MAX + " submissions are waiting already: submit again in a moment.");
        }
        Instant now = clock.instant();
        SubmissionId id = SubmissionId.next(now, random);
        kept.accept(id, submission, scope, now);
        start(problem, new StoredSubmission(id, submission, scope, now, Optional.empty()));
        return id;
    }

    /// Waits for the judgement.
    ///
    /// @return empty when the program ends before there is one
    public Optional<Judgement> await(SubmissionId id) {
        Judging judging = underWay.get(id);
        if (judging == null) {
            return kept.find(id).flatMap(StoredSubmission::judgement);
        }
        return switch (judging.end().join()) {
            case SubmissionEvent.Judged(Judgement judgement) -> Optional.of(judgement);
            case SubmissionEvent event -> Optional.empty();
        };
    }

    public Optional<StoredSubmission> find(SubmissionId id) {
        return kept.find(id);
    }

    /// Tells the listener every event, those of the past first. A submission that has its judgement
    /// has one event.
    ///
    /// The listener is called from the judging thread and must be quick. What it throws is its own
    /// loss: it is told nothing more.
    ///
    /// @return what ends the listening; empty when no such submission is kept
    public Optional<Subscription> listen(SubmissionId id, Consumer<SubmissionEvent> listener) {
        Judging judging = underWay.get(id);
        if (judging != null) {
            judging.listen(listener);
            return Optional.of(() -> judging.leave(listener));
        }
        return kept.find(id)
                .map(stored -> {
                    listener.accept(
                            stored.judgement()
                                    .<SubmissionEvent>map(SubmissionEvent.Judged::new)
                                    .orElseGet(SubmissionEvent.Postponed::new));
                    return () -> {};
                });
    }

    /// Ends a listening.
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /// Judges what was kept without a judgement when the program last ended. Called once, at start.
    ///
    /// @return how many there were
    public int recover() {
        List<StoredSubmission> left = kept.unjudged();
        for (StoredSubmission stored : left) {
            Slug slug = stored.submission().problem();
            problems.apply(slug)
                    .ifPresentOrElse(
                            problem -> start(problem, stored),
                            () ->
                                    log.warn(
                                            "submission {} waits: the problem {} is not in the catalogue",
                                            stored.id(),
                                            slug));
        }
        return left.size();
    }

    private void start(Problem problem, StoredSubmission stored) {
        var judging = new Judging(stored, metrics.waitingStarted());
        underWay.put(stored.id(), judging);
        threads.execute(() -> run(problem, judging));
    }

    private void run(Problem problem, Judging judging) {
        StoredSubmission stored = judging.stored();
        SubmissionEvent end = new SubmissionEvent.Postponed();
        try {
            Judgement judgement =
                    judge.judge(problem, stored.submission(), stored.scope(), judging);
            if (!(closing && judgement.verdict() == Verdict.JUDGE_ERROR)) {
                kept.judged(stored.id(), judgement, clock.instant());
                metrics.judged(judgement);
                end = new SubmissionEvent.Judged(judgement);
            }
        } catch (InterruptedException e) {
            log.info("submission {} is left to the next start", stored.id());
        } catch (RuntimeException e) {
            log.error(
                    "submission {} could not be judged; it is tried again at the next start",
                    stored.id(),
                    e);
        } finally {
            underWay.remove(stored.id());
            judging.tell(end);
        }
    }

    /// How many are kept and not yet judged.
    public int underWay() {
        return underWay.size();
    }

    /// Takes no more, waits a moment for what is being judged, and leaves the rest to the next
    /// start.
    @Override
    public void close() {
        closing = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(CLOSING_MAX.toMillis(), TimeUnit.MILLISECONDS)) {
                log.info("{} submissions are left to the next start", underWay.size());
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
