package onsite.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.app.store.InterviewLog;
import onsite.app.store.SubmissionHistory;
import onsite.app.web.Refusal;
import onsite.app.web.Routes;
import onsite.catalog.Catalog;
import onsite.exercise.Category;
import onsite.exercise.Problem;
import onsite.exercise.Slug;

/// When to use which approach: the tables of the editorials, side by side. What a candidate has not
/// solved is folded, because a table names the solution.
final class ApproachPages implements Routes {
    private static final String PATH = "/approaches";

    private final Catalog catalog;
    private final SubmissionHistory history;
    private final InterviewLog interviews;
    private final Templates templates;

    /// An editorial is parsed when its table is first shown.
    private final Map<Slug, Optional<ApproachTable>> tables = new ConcurrentHashMap<>();

    ApproachPages(
            Catalog catalog,
            SubmissionHistory history,
            InterviewLog interviews,
            Templates templates) {
        this.catalog = catalog;
        this.history = history;
        this.interviews = interviews;
        this.templates = templates;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, this::index);
        routes.get(PATH + "/category/{category}", this::category);
        routes.get(PATH + "/topic/{topic}", this::topic);
    }

    private void index(Context context) {
        Opened opened = opened();
        List<ApproachesView.Row> rows = new ArrayList<>();
        for (Category category : Category.values()) {
            List<Problem> problems = with(p -> p.category() == category);
            if (!problems.isEmpty()) {
                rows.add(
                        new ApproachesView.Row(
                                category.label(),
                                PATH + "/category/" + category.id(),
                                problems.size(),
                                problems.stream()
                                        .flatMap(p -> table(p).stream())
                                        .mapToInt(ApproachTable::approaches)
                                        .sum(),
                                (int) problems.stream().filter(opened::has).count()));
            }
        }
        Map<String, Long> topics =
                with(p -> true).stream()
                        .flatMap(problem -> problem.topics().stream())
                        .collect(
                                Collectors.groupingBy(t -> t, TreeMap::new, Collectors.counting()));
        var index =
                new ApproachesView.Index(
                        rows,
                        topics.entrySet().stream()
                                .map(e ->
                                        new ApproachesView.Topic(
                                                e.getKey(),
                                                PATH + "/topic/" + e.getKey(),
                                                e.getValue().intValue()))
                                .toList());
        templates.show(context, "approaches", "When to use which", Chrome.Section.PRACTISE, index);
    }

    private void category(Context context) {
        Category category =
                Category.of(context.pathParam("category"))
                        .orElseThrow(() ->
                                missing(
                                        "category",
                                        Stream.of(Category.values()).map(Category::id)));
        show(
                context,
                category.label(),
                ProblemQuery.PATH + "?category=" + category.id(),
                p -> p.category() == category);
    }

    private void topic(Context context) {
        String topic = context.pathParam("topic");
        if (with(p -> p.topics().contains(topic)).isEmpty()) {
            throw missing("topic", Stream.empty());
        }
        show(
                context,
                topic,
                ProblemQuery.PATH + "?topic=" + topic,
                p -> p.topics().contains(topic));
    }

    private static Refusal missing(String what, Stream<String> words) {
        String list = words.collect(Collectors.joining(", "));
        return new Refusal(
                404,
                "No such " + what,
                list.isEmpty()
                        ? "No problem has this topic. The page 'When to use which' has all there are."
                        : "There are " + list + ".");
    }

    private void show(Context context, String about, String listed, Predicate<Problem> chosen) {
        Opened opened = opened();
        List<ApproachesView.Entry> entries =
                with(chosen).stream()
                        .sorted(
                                Comparator.comparing(Problem::difficulty)
                                        .thenComparing(Problem::name))
                        .flatMap(problem ->
                                table(problem).stream().map(table -> entry(problem, table, opened)))
                        .toList();
        var view =
                new ApproachesView(
                        about,
                        listed,
                        entries,
                        (int) entries.stream().filter(entry -> !entry.open()).count());
        templates.show(
                context,
                "approaches-of",
                "When to use which: " + about,
                Chrome.Section.PRACTISE,
                view);
    }

    private static ApproachesView.Entry entry(Problem problem, ApproachTable table, Opened opened) {
        return new ApproachesView.Entry(
                problem.slug().text(),
                problem.name(),
                problem.difficulty().id(),
                ProblemList.level(problem.difficulty()),
                opened.progress.with(problem.slug()).state(),
                opened.has(problem),
                Words.count(table.approaches(), "approach", "approaches"),
                table.html());
    }

    /// Problems that have a table.
    private List<Problem> with(Predicate<Problem> chosen) {
        return catalog.problems().values().stream()
                .filter(chosen)
                .filter(problem -> table(problem).isPresent())
                .toList();
    }

    private Optional<ApproachTable> table(Problem problem) {
        return tables.computeIfAbsent(problem.slug(), slug -> ApproachTable.of(problem));
    }

    private Opened opened() {
        return new Opened(Progress.of(history.standings()), interviews.openedEditorials());
    }

    /// What a table would no longer give away.
    private record Opened(Progress progress, Set<Slug> editorials) {
        boolean has(Problem problem) {
            return progress.solved(problem.slug()) || editorials.contains(problem.slug());
        }
    }
}
