package onsite.app.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.app.page.ProblemQuery.Sort;
import onsite.app.page.ProblemQuery.State;
import onsite.app.store.SubmissionHistory.Standing;
import onsite.catalog.Catalog;
import onsite.catalog.guide.CompanyTags;
import onsite.catalog.guide.Roadmap;
import onsite.exercise.Category;
import onsite.exercise.Difficulty;
import onsite.exercise.Language;
import onsite.exercise.Problem;

/// The list of problems as it is shown.
///
/// @param total in the catalogue
/// @param solved of all in the catalogue, in the language that is asked for
/// @param broken packages that could not be read
/// @param road the topic of the roadmap that was chosen
/// @param named what the guide names for the company that was chosen
public record ProblemList(
        ProblemQuery query,
        List<Row> rows,
        int total,
        int solved,
        int broken,
        List<Choice> topics,
        List<Choice> difficulties,
        List<Choice> categories,
        List<Choice> states,
        List<Choice> languages,
        List<Choice> companies,
        Optional<Road> road,
        Optional<Named> named,
        List<Column> columns) {

    /// @param where it was found in the statement; empty if the rest of the row says why it is here
    public record Row(
            String slug,
            Excerpt name,
            Excerpt where,
            String difficulty,
            int level,
            String category,
            List<Topic> topics,
            State state,
            int tries,
            Optional<Moment> last) {}

    public record Topic(String name, String address) {}

    /// A topic of the roadmap.
    public record Road(String name, String sentence) {}

    /// @param topics in words, joined
    public record Named(String company, String topics) {
        static Named of(CompanyTags company) {
            return new Named(
                    company.name(),
                    company.indications().stream()
                            .map(CompanyTags.Indication::about)
                            .collect(Collectors.joining("; ")));
        }
    }

    /// An option of a filter.
    public record Choice(String value, String label, boolean chosen) {}

    /// @param direction for `aria-sort`; empty when the list is not ordered by it
    /// @param wide shown only where there is room
    public record Column(
            String label, String address, String direction, boolean wide, boolean number) {
        public String icon() {
            return switch (direction) {
                case "ascending" -> "chevron-up";
                case "descending" -> "chevron-down";
                default -> "chevrons-up-down";
            };
        }
    }

    public ProblemList {
        rows = List.copyOf(rows);
    }

    /// In words, such as `3 of 12 problems`.
    public String count() {
        String shown =
                rows.size() == total
                        ? Words.count(total, "problem", "problems")
                        : rows.size() + " of " + Words.count(total, "problem", "problems");
        String where = query.language().map(language -> " in " + language.label()).orElse("");
        return shown + ", " + solved + " solved" + where;
    }

    public String randomAddress() {
        return query.randomAddress();
    }

    static ProblemList of(
            ProblemQuery query,
            Catalog catalog,
            ProblemSearch search,
            List<Standing> standings,
            Function<Instant, Moment> moment) {
        Collection<Problem> problems = catalog.problems().values();
        Progress progress = Progress.in(query.language(), standings);
        Optional<CompanyTags> company = query.company().flatMap(catalog.guide()::company);
        Optional<Roadmap.Topic> road =
                query.roadmap()
                        .flatMap(id -> catalog.guide().roadmap().flatMap(map -> map.topic(id)));
        List<String> words = ProblemSearch.words(query.text());
        List<Found> found = new ArrayList<>();
        for (Problem problem : problems) {
            var with = progress.with(problem.slug());
            if (fits(query, problem, with)
                    && company.map(c -> c.names(problem.slug())).orElse(true)
                    && road.map(t -> t.problems().contains(problem.slug())).orElse(true)) {
                search.match(problem, words)
                        .ifPresent(match -> found.add(new Found(problem, with, match)));
            }
        }
        found.sort(order(query));
        return new ProblemList(
                query,
                found.stream().map(f -> row(query, f, moment)).toList(),
                problems.size(),
                progress.solved(catalog.problems().keySet()),
                catalog.packageDiagnostics().size(),
                topics(query, problems),
                choices(
                        Difficulty.values(),
                        Difficulty::id,
                        d -> capital(d.id()),
                        query.difficulty(),
                        d -> problems.stream().filter(p -> p.difficulty() == d).count()),
                choices(
                        Category.values(),
                        Category::id,
                        Category::label,
                        query.category(),
                        c -> problems.stream().filter(p -> p.category() == c).count()),
                choices(
                        State.values(),
                        State::id,
                        State::label,
                        query.state(),
                        s ->
                                problems.stream()
                                        .filter(p -> progress.with(p.slug()).state() == s)
                                        .count()),
                Stream.of(Language.values())
                        .map(l ->
                                new Choice(
                                        l.id(), l.label(), query.language().equals(Optional.of(l))))
                        .toList(),
                choices(
                        catalog.guide().companies().toArray(CompanyTags[]::new),
                        CompanyTags::id,
                        CompanyTags::name,
                        company,
                        c -> problems.stream().filter(p -> c.names(p.slug())).count()),
                road.map(topic -> new Road(topic.name(), topic.sentence())),
                company.map(Named::of),
                columns(query));
    }

    private record Found(Problem problem, Progress.With with, ProblemSearch.Match match) {}

    private static boolean fits(ProblemQuery query, Problem problem, Progress.With with) {
        return query.topic().map(problem.topics()::contains).orElse(true)
                && query.difficulty().map(d -> d == problem.difficulty()).orElse(true)
                && query.category().map(c -> c == problem.category()).orElse(true)
                && query.state().map(s -> s == with.state()).orElse(true);
    }

    private static Comparator<Found> order(ProblemQuery query) {
        Comparator<Found> byName =
                Comparator.comparing(found -> found.problem.name().toLowerCase(Locale.ROOT));
        Comparator<Found> order =
                switch (query.sort()) {
                    case MATCH -> Comparator.comparing(f -> f.match.rank());
                    case NAME -> byName;
                    case STATE -> Comparator.comparing(f -> f.with.state());
                    case DIFFICULTY -> Comparator.comparing(f -> f.problem.difficulty());
                    case CATEGORY -> Comparator.comparing(f -> f.problem.category().label());
                    case TRIES -> Comparator.comparingInt(f -> f.with.tries());
                    case LAST -> Comparator.comparing(f -> f.with.last().orElse(Instant.EPOCH));
                };
        return (query.descending() ? order.reversed() : order).thenComparing(byName);
    }

    private static Row row(ProblemQuery query, Found found, Function<Instant, Moment> moment) {
        Problem problem = found.problem;
        return new Row(
                problem.slug().text(),
                found.match.name(),
                found.match.where(),
                problem.difficulty().id(),
                level(problem.difficulty()),
                problem.category().label(),
                problem.topics().stream().map(t -> new Topic(t, query.withTopic(t))).toList(),
                found.with.state(),
                found.with.tries(),
                found.with.last().map(moment));
    }

    private static List<Choice> topics(ProblemQuery query, Collection<Problem> problems) {
        Map<String, Long> counts =
                problems.stream()
                        .flatMap(problem -> problem.topics().stream())
                        .collect(
                                Collectors.groupingBy(t -> t, TreeMap::new, Collectors.counting()));
        Map<String, Long> shown = new LinkedHashMap<>(counts);
        query.topic().ifPresent(topic -> shown.putIfAbsent(topic, 0L));
        return shown.entrySet().stream()
                .map(e ->
                        new Choice(
                                e.getKey(),
                                e.getKey() + " (" + e.getValue() + ")",
                                Objects.equals(query.topic().orElse(""), e.getKey())))
                .toList();
    }

    private static <T> List<Choice> choices(
            T[] values,
            Function<T, String> id,
            Function<T, String> label,
            Optional<T> chosen,
            Function<T, Long> count) {
        return Stream.of(values)
                .map(v ->
                        new Choice(
                                id.apply(v),
                                label.apply(v) + " (" + count.apply(v) + ")",
                                chosen.equals(Optional.of(v))))
                .toList();
    }

    /// How many of three bars stand for a difficulty.
    static int level(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> 1;
            case MEDIUM -> 2;
            case HARD -> 3;
        };
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static List<Column> columns(ProblemQuery query) {
        return List.of(
                column(query, Sort.STATE, "State", false, false),
                column(query, Sort.NAME, "Problem", false, false),
                column(query, Sort.DIFFICULTY, "Difficulty", false, false),
                column(query, Sort.CATEGORY, "Category", true, false),
                new Column("Topics", "", "", true, false),
                column(query, Sort.TRIES, "Tries", true, true),
                column(query, Sort.LAST, "Last", true, false));
    }

    private static Column column(
            ProblemQuery query, Sort sort, String label, boolean wide, boolean number) {
        String direction =
                query.sort() != sort ? "" : query.descending() ? "descending" : "ascending";
        return new Column(label, query.sortedBy(sort), direction, wide, number);
    }
}
