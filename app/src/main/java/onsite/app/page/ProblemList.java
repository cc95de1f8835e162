package onsite.app.page;

import java.time.Instant;
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
import onsite.exercise.Category;
import onsite.exercise.Difficulty;
import onsite.exercise.Language;
import onsite.exercise.Problem;
import onsite.exercise.Slug;

/// The list of problems as it is shown.
///
/// @param total in the catalogue
/// @param solved of all in the catalogue, in the language that is asked for
/// @param broken packages that could not be read
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
        List<Column> columns) {

    public record Row(
            String slug,
            String name,
            String difficulty,
            int level,
            String category,
            List<Topic> topics,
            State state,
            int tries,
            Optional<Moment> last) {}

    public record Topic(String name, String address) {}

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

    static ProblemList of(
            ProblemQuery query,
            Collection<Problem> problems,
            int broken,
            List<Standing> standings,
            Function<Instant, Moment> moment) {
        Map<Slug, Progress> progress = progress(query.language(), standings);
        List<Problem> shown =
                problems.stream()
                        .filter(problem -> matches(query, problem, of(progress, problem)))
                        .sorted(order(query, progress))
                        .toList();
        return new ProblemList(
                query,
                shown.stream().map(p -> row(query, p, of(progress, p), moment)).toList(),
                problems.size(),
                (int) problems.stream().filter(p -> of(progress, p).state == State.SOLVED).count(),
                broken,
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
                        s -> problems.stream().filter(p -> of(progress, p).state == s).count()),
                Stream.of(Language.values())
                        .map(l ->
                                new Choice(
                                        l.id(), l.label(), query.language().equals(Optional.of(l))))
                        .toList(),
                columns(query));
    }

    /// What the candidate did with one problem so far.
    private record Progress(State state, int tries, Optional<Instant> last) {
        static final Progress NONE = new Progress(State.NEW, 0, Optional.empty());

        Progress and(Standing standing) {
            State reached = standing.solved() ? State.SOLVED : State.TRIED;
            return new Progress(
                    reached.compareTo(state) > 0 ? reached : state,
                    tries + standing.submissions(),
                    last.filter(at -> at.isAfter(standing.lastAt()))
                            .or(() -> Optional.of(standing.lastAt())));
        }
    }

    private static Map<Slug, Progress> progress(
            Optional<Language> language, List<Standing> standings) {
        Map<Slug, Progress> progress = new TreeMap<>();
        for (Standing standing : standings) {
            if (language.isEmpty() || language.get() == standing.language()) {
                progress.put(
                        standing.problem(),
                        progress.getOrDefault(standing.problem(), Progress.NONE).and(standing));
            }
        }
        return progress;
    }

    private static Progress of(Map<Slug, Progress> progress, Problem problem) {
        return progress.getOrDefault(problem.slug(), Progress.NONE);
    }

    private static boolean matches(ProblemQuery query, Problem problem, Progress progress) {
        String searched =
                (problem.name()
                                + " "
                                + problem.slug()
                                + " "
                                + String.join(" ", problem.topics())
                                + " "
                                + problem.category().label())
                        .toLowerCase(Locale.ROOT);
        return query.topic().map(problem.topics()::contains).orElse(true)
                && query.difficulty().map(d -> d == problem.difficulty()).orElse(true)
                && query.category().map(c -> c == problem.category()).orElse(true)
                && query.state().map(s -> s == progress.state).orElse(true)
                && Stream.of(query.text().toLowerCase(Locale.ROOT).split("\\s+"))
                        .allMatch(searched::contains);
    }

    private static Comparator<Problem> order(ProblemQuery query, Map<Slug, Progress> progress) {
        Comparator<Problem> byName =
                Comparator.comparing(problem -> problem.name().toLowerCase(Locale.ROOT));
        Comparator<Problem> order =
                switch (query.sort()) {
                    case NAME -> byName;
                    case STATE -> Comparator.comparing(p -> of(progress, p).state);
                    case DIFFICULTY -> Comparator.comparing(Problem::difficulty);
                    case CATEGORY -> Comparator.comparing(p -> p.category().label());
                    case TRIES -> Comparator.comparingInt(p -> of(progress, p).tries);
                    case LAST ->
                            Comparator.comparing(p -> of(progress, p).last.orElse(Instant.EPOCH));
                };
        return (query.descending() ? order.reversed() : order).thenComparing(byName);
    }

    private static Row row(
            ProblemQuery query,
            Problem problem,
            Progress progress,
            Function<Instant, Moment> moment) {
        return new Row(
                problem.slug().text(),
                problem.name(),
                problem.difficulty().id(),
                level(problem.difficulty()),
                problem.category().label(),
                problem.topics().stream().map(t -> new Topic(t, query.withTopic(t))).toList(),
                progress.state,
                progress.tries,
                progress.last.map(moment));
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
