package onsite.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.app.interview.LoopState;
import onsite.app.interview.RoundState;
import onsite.app.interview.Sessions;
import onsite.app.store.SubmissionHistory;
import onsite.app.web.Refusal;
import onsite.app.web.Routes;
import onsite.catalog.Catalog;
import onsite.catalog.interview.InterviewContent;
import onsite.coach.mock.LoopDraw;
import onsite.coach.mock.LoopExercise;
import onsite.coach.mock.LoopRequest;
import onsite.exercise.Slug;
import onsite.exercise.interview.Company;
import onsite.exercise.interview.Level;
import onsite.exercise.interview.Question;
import onsite.exercise.interview.Round;
import onsite.exercise.interview.RoundType;
import onsite.exercise.interview.Theme;

/// Mock loops: the companies, the start of a loop, and the loop itself.
final class MockPages implements Routes {
    private static final int LOOPS = 20;
    private static final int ANSWERED_LOOPS = 50;
    private static final int SEEDS = 1_000_000;

    private final Catalog catalog;
    private final InterviewContent content;
    private final SubmissionHistory history;
    private final Sessions sessions;
    private final SessionFind find;
    private final LoopViews views;
    private final Results results;
    private final Templates templates;
    private final RandomGenerator random;

    MockPages(
            Catalog catalog,
            InterviewContent content,
            SubmissionHistory history,
            Sessions sessions,
            LoopViews views,
            Results results,
            Templates templates,
            RandomGenerator random) {
        this.catalog = catalog;
        this.content = content;
        this.history = history;
        this.sessions = sessions;
        this.find = new SessionFind(sessions);
        this.views = views;
        this.results = results;
        this.templates = templates;
        this.random = random;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/mocks", this::list);
        routes.post("/mocks", this::start);
        routes.get("/mocks/{id}", this::loop);
        routes.post("/mocks/{id}/rounds/{number}", this::begin);
    }

    private void list(Context context) {
        var view =
                new MocksView(
                        content.companies().values().stream().map(this::company).toList(),
                        Stream.of(Level.values())
                                .map(level -> new MocksView.Named(level.id(), level.label()))
                                .toList(),
                        String.valueOf(random.nextInt(SEEDS)),
                        sessions.loops(LOOPS).stream().map(this::line).toList());
        templates.show(context, "mocks", "Mock interviews", Chrome.Section.MOCK, view);
    }

    private MocksView.LoopLine line(LoopState loop) {
        return new MocksView.LoopLine(
                "/mocks/" + loop.id(),
                loop.company(),
                loop.loop().level().label(),
                results.moment(loop.startedAt()),
                views.state(loop));
    }

    private MocksView.CompanyView company(Company company) {
        return new MocksView.CompanyView(
                company.slug().text(),
                company.name(),
                company.focus(),
                company.style(),
                company.basis().note(),
                company.rounds().stream().map(MockPages::round).toList(),
                company.tips(),
                company.typical().problems().stream()
                        .sorted()
                        .flatMap(slug -> catalog.problem(slug).stream())
                        .map(p -> new MocksView.Link("/problems/" + p.slug(), p.name()))
                        .toList(),
                company.culture(),
                company.rounds().stream().mapToInt(Round::minutes).sum(),
                company.rounds().stream().anyMatch(round -> round.onlyFor().isPresent()));
    }

    private static MocksView.RoundLine round(Round round) {
        return new MocksView.RoundLine(
                round.phase().label(),
                round.name(),
                round.also().stream()
                        .sorted()
                        .map(RoundType::label)
                        .collect(Collectors.joining(", ")),
                round.minutes(),
                round.onlyFor(),
                round.hasVeto(),
                round.lookedFor());
    }

    private void start(Context context) {
        String name = SessionForms.text(context, "company");
        Company company =
                (Slug.isSlug(name) ? content.company(new Slug(name)) : Optional.<Company>empty())
                        .orElseThrow(() ->
                                new Refusal(
                                        422,
                                        "Unknown company",
                                        "The content describes no company of that name. The page"
                                                + " Mock has all there are."));
        Level level =
                Level.of(SessionForms.text(context, "level"))
                        .orElseThrow(() ->
                                new Refusal(
                                        422,
                                        "Unknown level",
                                        "A level is junior, senior or staff."));
        var request =
                new LoopRequest(
                        company, level, context.formParam("optional") != null, seed(context));
        List<RoundType> unrated =
                request.rounds().stream()
                        .map(Round::type)
                        .filter(type -> !content.rubrics().containsKey(type))
                        .toList();
        if (!unrated.isEmpty()) {
            throw new Refusal(
                    409,
                    "No rubric",
                    "The content has no rubric for rounds of the types " + unrated + ".");
        }
        var id = sessions.begin(LoopDraw.draw(request, exercises(level)), company.name());
        context.redirect("/mocks/" + id, HttpStatus.SEE_OTHER);
    }

    private static long seed(Context context) {
        String text = SessionForms.text(context, "seed");
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Refusal(
                    422,
                    "Not a seed",
                    "A seed is a whole number; the same one draws the same loop.");
        }
    }

    private List<LoopExercise> exercises(Level level) {
        Set<Slug> solved =
                history.standings().stream()
                        .filter(SubmissionHistory.Standing::solved)
                        .map(SubmissionHistory.Standing::problem)
                        .collect(Collectors.toSet());
        Set<Slug> answered = answered();
        List<LoopExercise> exercises = new ArrayList<>();
        catalog.problems()
                .values()
                .forEach(p -> exercises.add(LoopExercise.of(p, solved.contains(p.slug()))));
        for (Question question : content.questions().questions().values()) {
            theme(question)
                    .ifPresent(theme ->
                            exercises.add(
                                    LoopExercise.of(
                                            question,
                                            theme,
                                            level,
                                            answered.contains(question.slug()))));
        }
        return exercises;
    }

    /// What was asked in rounds that are over.
    private Set<Slug> answered() {
        Set<Slug> answered = new HashSet<>();
        for (LoopState loop : sessions.loops(ANSWERED_LOOPS)) {
            for (RoundState round : sessions.rounds(loop)) {
                if (round.ended()) {
                    round.plan().items().forEach(item -> answered.add(item.exercise()));
                }
            }
        }
        return answered;
    }

    private Optional<Theme> theme(Question question) {
        return content.questions().themes().stream()
                .filter(t -> t.id().equals(question.theme()) && t.round() == question.round())
                .findFirst();
    }

    private void loop(Context context) {
        LoopState loop = find.loop(context);
        templates.show(
                context,
                "mock",
                "Mock loop: " + loop.company(),
                Chrome.Section.MOCK,
                views.view(loop));
    }

    private void begin(Context context) {
        LoopState loop = find.loop(context);
        int rounds = loop.loop().rounds().size();
        String text = context.pathParam("number");
        int number = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > rounds) {
            throw new Refusal(404, "No such round", "The loop has the rounds 1 to " + rounds + ".");
        }
        boolean earlierOpen =
                !loop.rounds().containsKey(number)
                        && Stream.iterate(1, n -> n < number, n -> n + 1)
                                .anyMatch(n ->
                                        Optional.ofNullable(loop.rounds().get(n))
                                                .flatMap(sessions::round)
                                                .filter(RoundState::ended)
                                                .isEmpty());
        if (earlierOpen) {
            throw new Refusal(
                    409,
                    "Not yet",
                    "Rounds are run in their order: end the one before first. It can be stopped early.");
        }
        context.redirect(
                "/interview/session/" + sessions.begin(loop, number), HttpStatus.SEE_OTHER);
    }
}
