package onsite.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import onsite.app.practice.CardQueue;
import onsite.app.practice.DayOfPractice;
import onsite.app.practice.PracticeHistory;
import onsite.app.practice.Remembered;
import onsite.app.store.Store;
import onsite.app.terminal.Text;
import onsite.catalog.Catalog;
import onsite.catalog.Decks;
import onsite.catalog.snapshot.Content;
import onsite.exercise.Category;
import onsite.exercise.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "stats", description = "Prints how practice has gone so far.")
final class StatsCommand implements Callable<Integer> {
    private static final int DAYS = 28;
    private static final int WIDTH = 28;

    private final Surroundings surroundings;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    StatsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// @param activeDays of the last 28
    /// @param recalled share of the reviews of the last 28 days, from 0 to 1; 0 if there were none
    private record Stats(
            int solved,
            int tried,
            int cards,
            int cardsThere,
            int due,
            int activeDays,
            int reviews,
            double recalled,
            int minutes,
            Map<Category, int[]> categories) {}

    @Override
    public Integer call() {
        Content all = surroundings.everything();
        Catalog catalog = all.catalog();
        Decks decks = surroundings.requireCards(all.decks());
        Stats stats;
        try (Store store = Store.open(surroundings.home().database())) {
            stats = of(catalog, decks, Practice.history(store, all));
        }
        var out = surroundings.terminal().out();
        if (json) {
            out.println(json(stats));
            return Exit.DONE;
        }
        row("problems solved", stats.solved() + " of " + catalog.problems().size());
        row("tried, not solved", String.valueOf(stats.tried()));
        row("cards met", stats.cards() + " of " + stats.cardsThere());
        row("cards due today", String.valueOf(stats.due()));
        row("days with practice", stats.activeDays() + " of the last " + DAYS);
        row(
                "cards recalled",
                stats.reviews() == 0
                        ? "no card was reviewed yet"
                        : Math.round(100 * stats.recalled()) + " % of " + stats.reviews());
        row("time seen", "about " + stats.minutes() + " min in the last " + DAYS + " days");
        out.println();
        stats.categories()
                .forEach((category, counts) ->
                        row(category.label(), counts[0] + " of " + counts[1]));
        return Exit.DONE;
    }

    private void row(String name, String value) {
        surroundings.terminal().out().println(Text.padded(name, WIDTH) + value);
    }

    private Stats of(Catalog catalog, Decks decks, PracticeHistory history) {
        Remembered remembered = history.now();
        LocalDate today = LocalDate.ofInstant(surroundings.clock().instant(), history.zone());
        CardQueue queue =
                CardQueue.of(
                        remembered, decks, catalog, surroundings.clock().instant(), history.zone());
        DayOfPractice all = DayOfPractice.NOTHING;
        int active = 0;
        for (int i = 0; i < DAYS; i++) {
            DayOfPractice day = remembered.on(today.minusDays(i));
            all = all.and(day);
            active += day.isActive() ? 1 : 0;
        }
        Map<Category, int[]> categories = new TreeMap<>();
        for (Problem problem : catalog.problems().values()) {
            int[] counts = categories.computeIfAbsent(problem.category(), c -> new int[2]);
            counts[0] += remembered.problems().containsKey(problem.slug()) ? 1 : 0;
            counts[1]++;
        }
        int solved = categories.values().stream().mapToInt(counts -> counts[0]).sum();
        return new Stats(
                solved,
                remembered.unsolved().size(),
                remembered.cards().size(),
                decks.cards().size(),
                queue.due().size(),
                active,
                all.reviews(),
                all.reviews() == 0 ? 0 : (double) all.recalled() / all.reviews(),
                all.minutesInAll(),
                categories);
    }

    private static ObjectNode json(Stats stats) {
        ObjectNode json =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("solved", stats.solved())
                        .put("tried", stats.tried())
                        .put("cards", stats.cards())
                        .put("cardsThere", stats.cardsThere())
                        .put("due", stats.due())
                        .put("activeDays", stats.activeDays())
                        .put("reviews", stats.reviews())
                        .put("recalled", stats.recalled())
                        .put("minutes", stats.minutes());
        ObjectNode categories = json.putObject("categories");
        stats.categories()
                .forEach((category, counts) ->
                        categories
                                .putObject(category.id())
                                .put("solved", counts[0])
                                .put("there", counts[1]));
        return json;
    }
}
