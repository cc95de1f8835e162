package onsite.app.command;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.catalog.Catalog;
import onsite.catalog.guide.Coverage;
import onsite.catalog.guide.Roadmap;
import onsite.exercise.Category;
import onsite.exercise.Difficulty;
import onsite.exercise.Problem;
import onsite.exercise.Slug;

/// What is in the catalogue, as a page of the documentation: how many problems of each category and
/// difficulty, and which of the guide's algorithms which of them exercises.
public final class CatalogueTable {
    private static final String HEAD =
            """
            # The catalogue

            Made from the packages and `content/guide-coverage.yaml` by

                ./onsite content table > docs/catalogue.md

            A test fails when this page says something else than they do.

            """;

    private final Catalog catalog;

    public CatalogueTable(Catalog catalog) {
        this.catalog = catalog;
    }

    /// Markdown, ending with a line feed.
    public String markdown() {
        var text = new StringBuilder(HEAD);
        counts(text);
        catalog.guide().coverage().ifPresent(coverage -> coverage(text, coverage));
        return text.toString();
    }

    private void counts(StringBuilder text) {
        text.append("## Problems\n\n| category |");
        for (Difficulty difficulty : Difficulty.values()) {
            text.append(' ').append(difficulty.id()).append(" |");
        }
        text.append(" all | the guide asks for |\n|---|");
        text.append("--:|".repeat(Difficulty.values().length + 2)).append('\n');
        for (Category category : Category.values()) {
            row(text, category.label(), p -> p.category() == category, target(List.of(category)));
        }
        row(text, "all", p -> true, target(List.of(Category.values())));
        long all = catalog.problems().size();
        text.append("| in percent |");
        for (Difficulty difficulty : Difficulty.values()) {
            text.append(' ')
                    .append(percent(count(p -> p.difficulty() == difficulty), all))
                    .append(" |");
        }
        text.append(" 100 % | ")
                .append(
                        catalog.guide()
                                .roadmap()
                                .map(Roadmap::targets)
                                .map(targets ->
                                        targets.percent().entrySet().stream()
                                                .map(e -> e.getKey().id() + " " + e.getValue())
                                                .collect(Collectors.joining(", ", "", " %")))
                                .orElse(""))
                .append(" |\n");
    }

    private static String percent(long part, long all) {
        return all == 0 ? "" : Math.round(100.0 * part / all) + " %";
    }

    private void row(StringBuilder text, String label, Predicate<Problem> chosen, int target) {
        text.append("| ").append(label).append(" |");
        for (Difficulty difficulty : Difficulty.values()) {
            text.append(' ')
                    .append(count(chosen.and(p -> p.difficulty() == difficulty)))
                    .append(" |");
        }
        text.append(' ').append(count(chosen)).append(" | ");
        text.append(target == 0 ? "" : target).append(" |\n");
    }

    private long count(Predicate<Problem> chosen) {
        return catalog.problems().values().stream().filter(chosen).count();
    }

    private int target(Collection<Category> categories) {
        return catalog.guide()
                .roadmap()
                .map(Roadmap::targets)
                .map(targets ->
                        categories.stream()
                                .mapToInt(c -> targets.problems().getOrDefault(c, 0))
                                .sum())
                .orElse(0);
    }

    private void coverage(StringBuilder text, Coverage coverage) {
        text.append("\n## The guide's algorithms\n");
        for (String chapter :
                coverage.sections().stream().map(Coverage.Section::chapter).distinct().toList()) {
            text.append("\n### ").append(chapter).append('\n');
            text.append("\n| part | algorithm, pattern or example | problems |\n|---|---|---|\n");
            coverage.sections().stream()
                    .filter(section -> section.chapter().equals(chapter))
                    .flatMap(CatalogueTable::rows)
                    .forEach(row ->
                            text.append("| ")
                                    .append(row.part)
                                    .append(" | ")
                                    .append(row.item.name())
                                    .append(" | ")
                                    .append(problems(row.item))
                                    .append(" |\n"));
        }
    }

    private record Row(String part, Coverage.Item item) {}

    private static Stream<Row> rows(Coverage.Section section) {
        return section.items().stream().map(item -> new Row(section.name(), item));
    }

    private String problems(Coverage.Item item) {
        return item.problems().stream().map(this::problem).collect(Collectors.joining(", "));
    }

    private String problem(Slug slug) {
        return catalog.problem(slug)
                .map(problem -> "`" + slug + "` (" + problem.difficulty().id() + ")")
                .orElse("`" + slug + "` (not yet)");
    }
}
