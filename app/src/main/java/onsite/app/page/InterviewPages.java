package onsite.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import onsite.app.interview.RoundPlan;
import onsite.app.interview.RoundState;
import onsite.app.interview.Sessions;
import onsite.app.web.Routes;
import onsite.catalog.interview.InterviewContent;
import onsite.exercise.Problem;
import onsite.exercise.interview.Frame;
import onsite.exercise.interview.RoundType;

/// Interview mode: its start, and the page on which a round is run.
final class InterviewPages implements Routes {
    private static final int EARLIER = 5;
    private static final int LOOKED_AT = 100;
    private static final int MINUTES_USUAL = 45;

    private final Find find;
    private final SessionFind sessionFind;
    private final Sessions sessions;
    private final SessionViews views;
    private final InterviewContent content;
    private final Results results;
    private final Templates templates;

    InterviewPages(
            Find find,
            Sessions sessions,
            SessionViews views,
            InterviewContent content,
            Results results,
            Templates templates) {
        this.find = find;
        this.sessionFind = new SessionFind(sessions);
        this.sessions = sessions;
        this.views = views;
        this.content = content;
        this.results = results;
        this.templates = templates;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/interview/{slug}", this::start);
        routes.post("/interview/{slug}", this::begin);
        routes.get("/interview/session/{id}", this::session);
    }

    private void start(Context context) {
        Problem problem = find.problem(context);
        Optional<Frame> frame = Optional.ofNullable(content.frames().get(RoundType.CODING));
        var view =
                new InterviewStartView(
                        problem.slug().text(),
                        problem.name(),
                        problem.difficulty().id(),
                        ProblemList.level(problem.difficulty()),
                        frame.map(f -> f.minutes().toString()).orElse("" + MINUTES_USUAL),
                        frame.map(Frame::stages).orElse(List.of()).stream()
                                .map(s ->
                                        new InterviewStartView.Stage(
                                                s.name(), s.minutes().toString(), s.does()))
                                .toList(),
                        sessions.singles(LOOKED_AT).stream()
                                .filter(round -> isAbout(round, problem))
                                .limit(EARLIER)
                                .map(this::earlier)
                                .toList());
        templates.show(
                context,
                "interview-start",
                "Interview: " + problem.name(),
                Chrome.Section.PRACTISE,
                view);
    }

    private static boolean isAbout(RoundState round, Problem problem) {
        return round.plan().items().stream()
                .anyMatch(item -> item.exercise().equals(problem.slug()));
    }

    private InterviewStartView.Earlier earlier(RoundState round) {
        return new InterviewStartView.Earlier(
                "/interview/session/" + round.id(),
                results.moment(round.startedAt()),
                switch (SessionViews.phase(round)) {
                    case RUNNING -> "under way";
                    case PAUSED -> "paused";
                    case PREDICT -> "over, not graded";
                    case GRADE -> round.given().isEmpty() ? "over, not graded" : "graded";
                });
    }

    private void begin(Context context) {
        Problem problem = find.problem(context);
        int minutes =
                Optional.ofNullable(content.frames().get(RoundType.CODING))
                        .map(frame -> frame.minutes().most())
                        .orElse(MINUTES_USUAL);
        context.redirect(
                "/interview/session/" + sessions.begin(RoundPlan.single(problem.slug(), minutes)),
                HttpStatus.SEE_OTHER);
    }

    private void session(Context context) {
        SessionView view = views.view(sessionFind.round(context));
        templates.show(context, "session", view.title(), Chrome.Section.PRACTISE, view);
    }
}
