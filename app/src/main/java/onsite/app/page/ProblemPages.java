package onsite.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import onsite.app.store.Drafts;
import onsite.app.store.InterviewLog;
import onsite.app.store.InterviewLog.Kind;
import onsite.app.store.StoredSubmission;
import onsite.app.store.SubmissionHistory;
import onsite.app.store.SubmissionHistory.Standing;
import onsite.app.web.Refusal;
import onsite.app.web.Routes;
import onsite.catalog.Catalog;
import onsite.catalog.guide.CompanyTags;
import onsite.exercise.Growth;
import onsite.exercise.Language;
import onsite.exercise.Limits;
import onsite.exercise.Problem;
import onsite.judge.Scope;
import onsite.judge.language.Starters;

/// The list of problems, and the page on which one is solved.
final class ProblemPages implements Routes {
    private static final int HISTORY = 20;

    private final Catalog catalog;
    private final Find find;
    private final SubmissionHistory history;
    private final Drafts drafts;
    private final InterviewLog interviews;
    private final Predicate<Language> available;
    private final Results results;
    private final Templates templates;
    private final Clock clock;
    private final RandomGenerator random;
    private final ProblemSearch search = new ProblemSearch();

    ProblemPages(
            Catalog catalog,
            Find find,
            SubmissionHistory history,
            Drafts drafts,
            InterviewLog interviews,
            Predicate<Language> available,
            Results results,
            Templates templates,
            Clock clock,
            RandomGenerator random) {
        this.catalog = catalog;
        this.find = find;
        this.history = history;
        this.drafts = drafts;
        this.interviews = interviews;
        this.available = available;
        this.results = results;
        this.templates = templates;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/problems", this::list);
        routes.get(ProblemQuery.RANDOM, this::random);
        routes.get("/problems/{slug}", this::problem);
        routes.post("/problems/{slug}/clarifications/{index}", this::ask);
        routes.post("/problems/{slug}/hints/{index}", this::hint);
        routes.post("/problems/{slug}/editorial", this::openEditorial);
    }

    private void list(Context context) {
        templates.show(context, "problems", "Problems", Chrome.Section.PRACTISE, asked(context));
    }

    private ProblemList asked(Context context) {
        ProblemQuery query =
                ProblemQuery.parse(name -> Optional.ofNullable(context.queryParam(name)));
        return ProblemList.of(query, catalog, search, history.standings(), results::moment);
    }

    private void random(Context context) {
        ProblemList list = asked(context);
        String language =
                list.query().language().map(chosen -> "?language=" + chosen.id()).orElse("");
        // Another one each time: a browser must ask again.
        context.header("Cache-Control", "no-store")
                .redirect(
                        RandomProblem.of(list.rows(), random)
                                .map(row -> "/problems/" + row.slug() + language)
                                .orElse(list.query().address()),
                        HttpStatus.SEE_OTHER);
    }

    private void problem(Context context) {
        Problem problem = find.problem(context);
        ProblemView view = view(problem, context.queryParam("language"));
        templates.show(context, "problem", problem.name(), Chrome.Section.PRACTISE, view);
    }

    private ProblemView view(Problem problem, @org.jspecify.annotations.Nullable String asked) {
        List<Standing> standings =
                history.standings().stream()
                        .filter(s -> s.problem().equals(problem.slug()))
                        .toList();
        boolean solved = standings.stream().anyMatch(Standing::solved);
        InterviewLog.Revealed revealed = interviews.of(problem.slug());
        Optional<StoredSubmission> last = history.lastRun(problem.slug());
        List<ProblemView.Code> codes = codes(problem);
        var row = new HistoryView.Named(problem.slug().text(), problem.name());
        return new ProblemView(
                problem.slug().text(),
                problem.name(),
                problem.difficulty().id(),
                ProblemList.level(problem.difficulty()),
                problem.category().label(),
                problem.topics().stream()
                        .map(t -> new ProblemList.Topic(t, "/problems?topic=" + t))
                        .toList(),
                companies(problem),
                solved
                        ? ProblemQuery.State.SOLVED
                        : standings.isEmpty() ? ProblemQuery.State.NEW : ProblemQuery.State.TRIED,
                Statement.of(problem),
                limits(problem.limits()),
                InterviewView.of(problem, revealed),
                solved || revealed.editorial()
                        ? Optional.of(Markdown.render(problem.editorial()))
                        : Optional.empty(),
                problem.complexity().sizeMeans(),
                codes,
                language(asked, codes, last),
                sampleInput(problem),
                last.map(run -> results.view(run, Optional.of(problem))),
                history.newest(Optional.of(problem.slug()), Optional.empty(), HISTORY).stream()
                        .map(stored -> HistoryPages.row(stored, row, results))
                        .toList());
    }

    private List<ProblemView.Company> companies(Problem problem) {
        List<ProblemView.Company> companies = new ArrayList<>();
        for (CompanyTags company : catalog.guide().companies()) {
            if (company.names(problem.slug())) {
                companies.add(
                        new ProblemView.Company(
                                company.name(),
                                ProblemQuery.PATH + "?company=" + company.id(),
                                company.indications().stream()
                                        .filter(i -> i.problems().contains(problem.slug()))
                                        .map(i -> i.about() + " (" + i.chapter() + ")")
                                        .collect(Collectors.joining("; "))));
            }
        }
        return companies;
    }

    private static String sampleInput(Problem problem) {
        return Statement.of(problem).blocks().stream()
                .filter(Statement.Block.Sample.class::isInstance)
                .map(block -> ((Statement.Block.Sample) block).input())
                .findFirst()
                .orElse("");
    }

    private List<ProblemView.Code> codes(Problem problem) {
        List<ProblemView.Code> codes = new ArrayList<>();
        for (Language language : Language.values()) {
            Optional<Drafts.Draft> draft = drafts.find(problem.slug(), language);
            codes.add(
                    new ProblemView.Code(
                            language.id(),
                            language.label(),
                            available.test(language),
                            Starters.of(problem.signature(), language),
                            draft.map(Drafts.Draft::source),
                            draft.flatMap(Drafts.Draft::statedTime)
                                    .map(Growth::notation)
                                    .orElse(""),
                            draft.map(d -> d.at().toEpochMilli()).orElse(0L)));
        }
        return codes;
    }

    /// What was asked for; or what was used last here; or what can be run.
    private static String language(
            @org.jspecify.annotations.Nullable String asked,
            List<ProblemView.Code> codes,
            Optional<StoredSubmission> last) {
        return Optional.ofNullable(asked)
                .flatMap(Language::of)
                .or(() -> last.map(run -> run.submission().language()))
                .map(Language::id)
                .or(() ->
                        codes.stream()
                                .filter(ProblemView.Code::available)
                                .map(ProblemView.Code::language)
                                .findFirst())
                .orElse(Language.JAVA.id());
    }

    private static List<ResultView.Fact> limits(Limits limits) {
        return List.of(
                new ResultView.Fact(
                        "CPU time",
                        String.format(
                                java.util.Locale.ROOT,
                                "%s × the slowest accepted solution here, between %s and %s a test",
                                limits.factor() == Math.rint(limits.factor())
                                        ? String.valueOf((long) limits.factor())
                                        : String.valueOf(limits.factor()),
                                Words.seconds(limits.cpuMin()),
                                Words.seconds(limits.cpuMax()))),
                new ResultView.Fact("Memory", Words.bytes(limits.memoryBytes())),
                new ResultView.Fact("Printed output", Words.bytes(limits.outputBytes())));
    }

    private void ask(Context context) {
        Problem problem = find.problem(context);
        int index = index(context, problem.interview().clarifications().size());
        reveal(problem, Kind.ASKED, index);
        context.redirect("/problems/" + problem.slug() + "#interview", HttpStatus.SEE_OTHER);
    }

    private void hint(Context context) {
        Problem problem = find.problem(context);
        int index = index(context, problem.interview().hints().size());
        if (index > interviews.of(problem.slug()).hints().size()) {
            throw new Refusal(
                    409, "Too early", "Hints come one at a time: take the one before first.");
        }
        reveal(problem, Kind.HINT, index);
        context.redirect("/problems/" + problem.slug() + "#interview", HttpStatus.SEE_OTHER);
    }

    private void openEditorial(Context context) {
        Problem problem = find.problem(context);
        reveal(problem, Kind.EDITORIAL, 0);
        context.redirect("/problems/" + problem.slug() + "#editorial", HttpStatus.SEE_OTHER);
    }

    private void reveal(Problem problem, Kind kind, int index) {
        interviews.record(new InterviewLog.Event(problem.slug(), kind, index, clock.instant()));
    }

    private static int index(Context context, int size) {
        String text = context.pathParam("index");
        try {
            int index = Integer.parseInt(text);
            if (index >= 0 && index < size) {
                return index;
            }
        } catch (NumberFormatException e) {
            // Said below, like a number out of range.
        }
        throw new Refusal(
                404, "Not found", "There are " + size + " of them, from 0; not '" + text + "'.");
    }

    /// @return whether a stored run is a submission that counts
    static boolean counts(StoredSubmission stored) {
        return stored.scope() instanceof Scope.All;
    }
}
