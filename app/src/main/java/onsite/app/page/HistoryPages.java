package onsite.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onsite.app.practice.PracticeHistory;
import onsite.app.store.PracticeLog;
import onsite.app.store.PracticeLog.Correction;
import onsite.app.store.StoredSubmission;
import onsite.app.store.SubmissionHistory;
import onsite.app.store.SubmissionId;
import onsite.app.web.Refusal;
import onsite.app.web.Routes;
import onsite.catalog.Catalog;
import onsite.coach.memory.Rating;
import onsite.exercise.Judgement;
import onsite.exercise.Judgement.CaseResult;
import onsite.exercise.Problem;
import onsite.exercise.Slug;

/// What was handed in so far, and each submission by itself.
final class HistoryPages implements Routes {
    private static final int PAGE = 50;

    private final Catalog catalog;
    private final Find find;
    private final SubmissionHistory history;
    private final PracticeHistory practice;
    private final PracticeLog log;
    private final Clock clock;
    private final Results results;
    private final Templates templates;

    HistoryPages(
            Catalog catalog,
            Find find,
            SubmissionHistory history,
            PracticeHistory practice,
            PracticeLog log,
            Clock clock,
            Results results,
            Templates templates) {
        this.catalog = catalog;
        this.find = find;
        this.history = history;
        this.practice = practice;
        this.log = log;
        this.clock = clock;
        this.results = results;
        this.templates = templates;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/submissions", context -> list(context, Optional.empty()));
        routes.get(
                "/problems/{slug}/submissions",
                context -> list(context, Optional.of(find.problem(context))));
        routes.get("/submissions/{id}", this::one);
        routes.post("/submissions/{id}/rating", this::correct);
    }

    private void correct(Context context) {
        StoredSubmission stored = find.submission(context);
        Rating rating =
                Rating.of(Forms.whole(context, "rating"))
                        .orElseThrow(() ->
                                new Refusal(
                                        422,
                                        "No such rating",
                                        "A solved problem counts as 1 (again), 2 (hard), 3 (good) or"
                                                + " 4 (easy)."));
        log.correct(new Correction(stored.id(), rating, clock.instant()));
        context.redirect("/submissions/" + stored.id().text(), HttpStatus.SEE_OTHER);
    }

    private Optional<RatedView> rated(StoredSubmission stored) {
        return Optional.ofNullable(practice.now().problems().get(stored.submission().problem()))
                .filter(solved -> solved.submission().equals(stored.id()))
                .map(solved ->
                        new RatedView(
                                solved.rated().reason(),
                                solved.rated().corrected().isPresent(),
                                Stream.of(Rating.values())
                                        .map(rating ->
                                                new RatedView.Choice(
                                                        rating.number(),
                                                        RatedView.label(rating),
                                                        rating == solved.rated().rating()))
                                        .toList(),
                                Intervals.words(solved.memory().interval())));
    }

    private void list(Context context, Optional<Problem> problem) {
        Optional<SubmissionId> before =
                Optional.ofNullable(context.queryParam("before")).flatMap(SubmissionId::of);
        List<StoredSubmission> found = history.newest(problem.map(Problem::slug), before, PAGE + 1);
        List<HistoryView.Row> rows =
                found.stream()
                        .limit(PAGE)
                        .map(stored -> row(stored, named(stored.submission().problem()), results))
                        .toList();
        Optional<String> older =
                found.size() > PAGE
                        ? Optional.of(context.path() + "?before=" + rows.getLast().id())
                        : Optional.empty();
        var view =
                new HistoryView(
                        problem.map(p -> new HistoryView.Named(p.slug().text(), p.name())),
                        rows,
                        older);
        String title = problem.map(p -> "Submissions for " + p.name()).orElse("Submissions");
        templates.show(context, "submissions", title, Chrome.Section.SUBMISSIONS, view);
    }

    private void one(Context context) {
        StoredSubmission stored = find.submission(context);
        Slug slug = stored.submission().problem();
        Optional<Problem> problem = catalog.problem(slug);
        Optional<StoredSubmission> previous =
                ProblemPages.counts(stored) ? history.previous(stored) : Optional.empty();
        var files = stored.submission().files();
        var view =
                new SubmissionView(
                        named(slug),
                        results.view(stored, problem),
                        files.entrySet().stream()
                                .map(file -> SubmissionView.File.of(file.getKey(), file.getValue()))
                                .toList(),
                        problem.isPresent() && files.size() == 1,
                        previous.map(before -> CodeDiff.between(source(before), source(stored))),
                        previous.map(before -> before.id().text()).orElse(""),
                        rated(stored));
        templates.show(
                context,
                "submission",
                view.result().title() + " for " + view.problem().name(),
                Chrome.Section.SUBMISSIONS,
                view);
    }

    private static String source(StoredSubmission stored) {
        return String.join("\n", stored.submission().files().values());
    }

    private HistoryView.Named named(Slug slug) {
        return new HistoryView.Named(
                slug.text(), catalog.problem(slug).map(Problem::name).orElse(slug.text()));
    }

    static HistoryView.Row row(
            StoredSubmission stored, HistoryView.Named problem, Results results) {
        Optional<Judgement> judgement = stored.judgement();
        return new HistoryView.Row(
                stored.id().text(),
                problem,
                stored.submission().language().label(),
                judgement.map(j -> VerdictSign.of(j.verdict())).orElse(VerdictSign.WAITING),
                judgement
                        .filter(j -> j.testsTotal() > 0)
                        .map(j -> j.testsPassed() + " / " + j.testsTotal())
                        .orElse(""),
                judgement
                        .map(j ->
                                j.cases().stream().mapToLong(CaseResult::cpuMicros).max().orElse(0))
                        .filter(micros -> micros > 0)
                        .map(Words::micros)
                        .orElse(""),
                judgement
                        .filter(j -> j.memoryBytesMax() > 0)
                        .map(j -> Words.bytes(j.memoryBytesMax()))
                        .orElse(""),
                StatementView.of(stored),
                results.moment(stored));
    }
}
