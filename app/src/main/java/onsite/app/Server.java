package onsite.app;

import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import onsite.app.api.Api;
import onsite.app.command.Surroundings;
import onsite.app.interview.PastRounds;
import onsite.app.interview.Sessions;
import onsite.app.live.LiveRooms;
import onsite.app.live.LiveRoutes;
import onsite.app.page.Pages;
import onsite.app.plan.Planning;
import onsite.app.practice.LoopReadiness;
import onsite.app.practice.PracticeHistory;
import onsite.app.store.Home;
import onsite.app.store.Store;
import onsite.app.submission.JudgingMetrics;
import onsite.app.submission.Submissions;
import onsite.app.web.Guard;
import onsite.app.web.WebServer;
import onsite.catalog.Catalog;
import onsite.catalog.Decks;
import onsite.catalog.interview.InterviewContent;
import onsite.catalog.snapshot.Content;
import onsite.coach.memory.Schedule;
import onsite.coach.memory.Scheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The web app with everything it needs, wired by hand.
final class Server implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Server.class);

    private final Store store;
    private final OpeningJudge judge;
    private final Submissions submissions;
    private final JvmGcMetrics garbage;
    private final WebServer web;

    private Server(
            Store store,
            OpeningJudge judge,
            Submissions submissions,
            JvmGcMetrics garbage,
            WebServer web) {
        this.store = store;
        this.judge = judge;
        this.submissions = submissions;
        this.garbage = garbage;
        this.web = web;
    }

    /// Opens the store, then the port, then judges what was left unjudged.
    static Server start(Surroundings surroundings, int port) {
        Home home = surroundings.home();
        var opening = new FutureTask<>(() -> Store.open(home.database()));
        Thread.ofPlatform().daemon().name("opening-store").start(opening);
        Content content = read(surroundings, opening);
        Catalog catalog = content.catalog();
        Decks decks = content.decks();
        InterviewContent interview = content.interview();
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        var garbage = new JvmGcMetrics();
        garbage.bindTo(registry);
        List.of(
                        new JvmMemoryMetrics(),
                        new JvmThreadMetrics(),
                        new ClassLoaderMetrics(),
                        new ProcessorMetrics(),
                        new UptimeMetrics())
                .forEach(metrics -> metrics.bindTo(registry));
        var random = new SecureRandom();
        Store store = opened(opening);
        var rounds = new PastRounds(store.sessions());
        var practice =
                new PracticeHistory(
                        store,
                        rounds,
                        catalog,
                        decks,
                        interview,
                        new Scheduler(Schedule.DEFAULT),
                        ZoneId.systemDefault());
        var planning =
                new Planning(
                        catalog,
                        decks,
                        interview,
                        started -> practice.history(started, surroundings.clock().instant()),
                        surroundings.clock(),
                        ZoneId.systemDefault());
        var judge = new OpeningJudge(surroundings::judge);
        var submissions =
                new Submissions(
                        catalog::problem,
                        (problem, submission, scope, progress) ->
                                judge.get().judge(problem, submission, scope, progress),
                        store.submissions(),
                        new JudgingMetrics(registry),
                        surroundings.clock(),
                        random);
        var api = new Api(catalog, judge::get, store, submissions, registry, surroundings.clock());
        var live = new LiveRooms();
        var readiness =
                new LoopReadiness(
                        store.targets(),
                        practice,
                        rounds,
                        catalog,
                        decks,
                        interview,
                        surroundings.clock());
        var sessions =
                new Sessions(
                        store.sessions(),
                        surroundings.clock(),
                        random,
                        readiness::foreseen,
                        live::changed);
        var pages =
                new Pages(
                        catalog,
                        decks,
                        interview,
                        practice,
                        readiness,
                        rounds,
                        store,
                        sessions,
                        live,
                        (problem, input) -> judge.get().validate(problem, input),
                        submissions,
                        () -> judge.get().environment(),
                        judge::canRun,
                        planning,
                        home.directory(),
                        surroundings.clock(),
                        ZoneId.systemDefault(),
                        random);
        try {
            WebServer web =
                    WebServer.start(
                            port,
                            List.of(api, pages, new LiveRoutes(sessions, live)),
                            pages,
                            new Guard(random),
                            registry);
            var server = new Server(store, judge, submissions, garbage, web);
            judge.open();
            Thread.ofPlatform().daemon().name("remembering").start(() -> remember(practice));
            int left = submissions.recover();
            if (left > 0) {
                log.info("{} submissions were left unjudged and are judged now", left);
            }
            return server;
        } catch (WebServer.PortInUse e) {
            submissions.close();
            judge.close();
            store.close();
            throw e;
        }
    }

    /// Reads the logs before somebody asks what they come to.
    private static void remember(PracticeHistory practice) {
        try {
            practice.now();
        } catch (RuntimeException e) {
            log.debug("what was practised is read when it is asked for", e);
        }
    }

    /// Reads while the store is being opened, and leaves no store open behind a failure.
    private static Content read(Surroundings surroundings, FutureTask<Store> opening) {
        try {
            Content content = surroundings.everything();
            content.diagnostics().forEach(diagnostic -> log.warn("left out: {}", diagnostic));
            return content;
        } catch (RuntimeException e) {
            opened(opening).close();
            throw e;
        }
    }

    private static Store opened(Future<Store> opening) {
        try {
            return opening.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the start was interrupted", e);
        }
    }

    String address() {
        return web.address();
    }

    /// Submissions that are kept and not judged stay for the next start.
    @Override
    public void close() {
        submissions.close();
        web.close();
        judge.close();
        store.close();
        garbage.close();
    }
}
