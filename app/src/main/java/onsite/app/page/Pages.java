package onsite.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import onsite.app.interview.Evidence;
import onsite.app.interview.PastRounds;
import onsite.app.interview.Sessions;
import onsite.app.live.LiveRooms;
import onsite.app.plan.Planning;
import onsite.app.practice.LoopReadiness;
import onsite.app.practice.PracticeHistory;
import onsite.app.store.Archive;
import onsite.app.store.Store;
import onsite.app.submission.Submissions;
import onsite.app.web.ErrorPage;
import onsite.app.web.ProblemDetail;
import onsite.app.web.Routes;
import onsite.catalog.Catalog;
import onsite.catalog.Decks;
import onsite.catalog.interview.InterviewContent;
import onsite.exercise.Language;
import onsite.judge.Environment;

/// Every page for people, and what they need to be drawn.
public final class Pages implements Routes, ErrorPage {
    private final Templates templates;
    private final List<Routes> rooms;

    /// @param interview companies, frames, rubrics and questions
    /// @param inputCheck for inputs that a candidate makes up
    /// @param practice what is remembered
    /// @param past rounds that are over
    /// @param available whether a language can be run, as far as is known by now
    /// @param environment asked each time, because a toolchain may be installed meanwhile
    /// @param home where everything of the candidate is kept
    /// @param zone in which times are shown
    /// @param random chooses a problem for somebody who does not
    public Pages(
            Catalog catalog,
            Decks decks,
            InterviewContent interview,
            PracticeHistory practice,
            LoopReadiness readiness,
            PastRounds past,
            Store store,
            Sessions sessions,
            LiveRooms live,
            InputCheck inputCheck,
            Submissions submissions,
            Supplier<Environment> environment,
            Predicate<Language> available,
            Planning planning,
            Path home,
            Clock clock,
            ZoneId zone,
            RandomGenerator random) {
        Assets assets = Assets.load();
        templates = new Templates(assets);
        var find = new Find(catalog, submissions);
        var results = new Results(clock, zone);
        var plans = new PlanPages(planning, store, templates, clock, random);
        var exercises = new ExercisePages(interview, practice, store, templates, clock);
        var evidence = new Evidence(catalog::problem, submissions::find, interview.frames());
        var coding = new CodingViews(catalog, sessions, submissions::find, available, results);
        var rounds = new SessionViews(interview, sessions, live, evidence, coding);
        var loops = new LoopViews(interview, sessions, live, evidence);
        rooms =
                List.of(
                        new InterviewPages(find, sessions, rounds, interview, results, templates),
                        new SessionActions(sessions, coding, rounds, inputCheck),
                        new SessionRuns(sessions, submissions),
                        new MockPages(
                                catalog,
                                interview,
                                store.history(),
                                sessions,
                                loops,
                                results,
                                templates,
                                random),
                        new InterviewerPages(
                                interview, sessions, live, evidence, rounds, coding, templates),
                        new AssetPages(assets),
                        new ProblemPages(
                                catalog,
                                find,
                                store.history(),
                                store.drafts(),
                                store.interviews(),
                                available,
                                results,
                                templates,
                                clock,
                                random),
                        new TodayPages(
                                catalog,
                                decks,
                                practice,
                                plans::ofToday,
                                exercises::named,
                                templates,
                                clock),
                        exercises,
                        new ExportPages(new Archive(store), clock),
                        new ReviewPages(
                                decks, catalog, practice, store.reviews(), templates, clock),
                        new ProgressPages(
                                catalog,
                                decks,
                                practice,
                                readiness,
                                past,
                                interview.frames(),
                                store.history(),
                                templates,
                                clock),
                        new ProcessPages(
                                interview.process(),
                                store.applications(),
                                templates,
                                clock,
                                zone,
                                random),
                        new DayPages(interview.day(), store.wins(), templates, clock, zone, random),
                        new RoadmapPages(catalog, store.history(), templates),
                        new ApproachPages(catalog, store.history(), store.interviews(), templates),
                        new HistoryPages(
                                catalog,
                                find,
                                store.history(),
                                practice,
                                store.practice(),
                                clock,
                                results,
                                templates),
                        plans,
                        new SetupPages(environment, catalog, home, templates));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        rooms.forEach(room -> room.addTo(routes));
    }

    @Override
    public void show(Context context, ProblemDetail problem) {
        templates.show(context, "error", problem.title(), Chrome.Section.NONE, problem);
    }
}
