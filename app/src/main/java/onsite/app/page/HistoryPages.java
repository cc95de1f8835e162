package onsite.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import onsite.app.store.StoredSubmission;
import onsite.app.store.SubmissionHistory;
import onsite.app.store.SubmissionId;
import onsite.app.web.Routes;
import onsite.catalog.Catalog;
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
    private final Results results;
    private final Templates templates;

    HistoryPages(
            Catalog catalog,
            Find find,
            SubmissionHistory history,
            Results results,
            Templates templates) {
        this.catalog = catalog;
        this.find = find;
        this.history = history;
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
                        previous.map(before -> before.id().text()).orElse(""));
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
