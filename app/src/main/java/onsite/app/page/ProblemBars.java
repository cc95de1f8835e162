package onsite.app.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import onsite.catalog.Catalog;
import onsite.catalog.guide.Roadmap;
import onsite.catalog.guide.Targets;
import onsite.exercise.Category;
import onsite.exercise.Difficulty;
import onsite.exercise.Problem;

/// How much was solved of what there is and of what the guide asks for, by category and by
/// difficulty.
///
/// @param total of all categories
/// @param targeted whether the guide's numbers are known
public record ProblemBars(
        List<Row> categories, Row total, List<Share> difficulties, boolean targeted) {

    /// @param target 0 if the guide names none
    /// @param solvedWidth and `thereWidth` in percent of the longer of what is there and the target
    public record Row(
            String label,
            String address,
            int solved,
            int there,
            int target,
            String solvedWidth,
            String thereWidth) {}

    /// @param solvedShare of everything solved, such as `40 %`; empty while nothing is
    /// @param asked such as `30 %`; empty if the guide names none
    public record Share(
            String word,
            int level,
            String address,
            int solved,
            String solvedShare,
            int there,
            String thereShare,
            String asked) {}

    public ProblemBars {
        categories = List.copyOf(categories);
        difficulties = List.copyOf(difficulties);
    }

    static ProblemBars of(Catalog catalog, Progress progress) {
        Map<Category, Integer> asked =
                catalog.guide()
                        .roadmap()
                        .map(Roadmap::targets)
                        .map(Targets::problems)
                        .orElse(Map.of());
        List<Row> rows =
                Stream.of(Category.values())
                        .map(c -> category(c, asked.getOrDefault(c, 0), catalog, progress))
                        .toList();
        Row total =
                row(
                        "All",
                        ProblemQuery.PATH,
                        rows.stream().mapToInt(Row::solved).sum(),
                        rows.stream().mapToInt(Row::there).sum(),
                        rows.stream().mapToInt(Row::target).sum());
        Map<Difficulty, Integer> percent =
                catalog.guide()
                        .roadmap()
                        .map(Roadmap::targets)
                        .map(Targets::percent)
                        .orElse(Map.of());
        List<Share> shares =
                Stream.of(Difficulty.values())
                        .map(d -> difficulty(d, percent.getOrDefault(d, 0), catalog, progress))
                        .toList();
        return new ProblemBars(rows, total, shares, total.target > 0);
    }

    private static Row category(Category category, int target, Catalog catalog, Progress progress) {
        List<Problem> problems =
                catalog.problems().values().stream().filter(p -> p.category() == category).toList();
        return row(
                category.label(),
                ProblemQuery.PATH + "?category=" + category.id(),
                progress.solved(problems.stream().map(Problem::slug).toList()),
                problems.size(),
                target);
    }

    private static Row row(String label, String address, int solved, int there, int target) {
        int longest = Math.max(1, Math.max(there, target));
        return new Row(
                label,
                address,
                solved,
                there,
                target,
                width(solved, longest),
                width(there, longest));
    }

    private static String width(int part, int whole) {
        return String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
    }

    private static Share difficulty(
            Difficulty difficulty, int percent, Catalog catalog, Progress progress) {
        List<Problem> problems =
                catalog.problems().values().stream()
                        .filter(p -> p.difficulty() == difficulty)
                        .toList();
        int solved = progress.solved(problems.stream().map(Problem::slug).toList());
        return new Share(
                difficulty.id(),
                ProblemList.level(difficulty),
                ProblemQuery.PATH + "?difficulty=" + difficulty.id(),
                solved,
                share(solved, progress.solved(catalog.problems().keySet())),
                problems.size(),
                share(problems.size(), catalog.problems().size()),
                percent == 0 ? "" : percent + " %");
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "" : Math.round(100.0 * part / whole) + " %";
    }
}
