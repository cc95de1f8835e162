package onsite.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import onsite.app.terminal.Text;
import onsite.coach.memory.Phase;
import onsite.coach.memory.Rating;
import onsite.coach.memory.Replay;
import onsite.coach.memory.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "replay", description = "Prints the FSRS-6 state after each review of a history.")
final class MemoryReplayCommand implements Callable<Integer> {
    private static final double DAY_MOST = 100_000;

    private final Surroundings surroundings;

    @Option(
            names = "--ratings",
            required = true,
            paramLabel = "R,R,…",
            description = "1 again, 2 hard, 3 good, 4 easy")
    private String ratings = "";

    @Option(
            names = "--days",
            required = true,
            paramLabel = "D,D,…",
            description = "when each review was, in days since the first; fractions count")
    private String days = "";

    @Option(names = "--no-steps", description = "the long-term schedule, without steps of minutes")
    private boolean noSteps;

    @Option(names = "--json", description = "print one JSON list")
    private boolean json;

    MemoryReplayCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Schedule schedule = noSteps ? Schedule.DEFAULT.withoutSteps() : Schedule.DEFAULT;
        List<Replay.Step> steps = Replay.of(schedule, reviews());
        if (json) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            steps.forEach(step -> list.add(json(step)));
            surroundings.terminal().out().println(list);
        } else {
            print(steps);
        }
        return Exit.DONE;
    }

    private List<Replay.Review> reviews() {
        List<String> ratingWords = words(ratings);
        List<String> dayWords = words(days);
        if (ratingWords.size() != dayWords.size()) {
            throw new BadInput(
                    "Each rating needs its day: there are "
                            + ratingWords.size()
                            + " ratings and "
                            + dayWords.size()
                            + " days.");
        }
        List<Replay.Review> reviews = new ArrayList<>();
        double last = 0;
        for (int i = 0; i < ratingWords.size(); i++) {
            double day = day(dayWords.get(i));
            if (i == 0 && day != 0) {
                throw new BadInput(
                        "Days count from the first review, so the first one is 0, not "
                                + dayWords.get(i)
                                + ".");
            }
            if (day < last) {
                throw new BadInput(
                        "Day "
                                + dayWords.get(i)
                                + " comes after day "
                                + dayWords.get(i - 1)
                                + ": give the reviews in the order in which they were.");
            }
            last = day;
            reviews.add(new Replay.Review(rating(ratingWords.get(i)), day));
        }
        return reviews;
    }

    private static List<String> words(String list) {
        return List.of(list.strip().split("\\s*,\\s*", -1));
    }

    private static Rating rating(String word) {
        try {
            return Rating.of(Integer.parseInt(word)).orElseThrow(() -> notARating(word));
        } catch (NumberFormatException e) {
            throw notARating(word);
        }
    }

    private static BadInput notARating(String word) {
        return new BadInput(
                "'" + word + "' is not a rating: use 1 (again), 2 (hard), 3 (good) or 4 (easy).");
    }

    private static double day(String word) {
        double day;
        try {
            day = Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw new BadInput("'" + word + "' is not a day: use a number, such as 0, 2 or 11.5.");
        }
        if (!(day >= 0 && day <= DAY_MOST)) {
            throw new BadInput(
                    "Day "
                            + word
                            + " is out of range: days since the first review go from 0 to"
                            + " 100000.");
        }
        return day;
    }

    private static ObjectNode json(Replay.Step step) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("rating", step.review().rating().number());
        double day = step.review().day();
        if (day == Math.rint(day)) {
            node.put("day", (long) day);
        } else {
            node.put("day", day);
        }
        node.put("stability", step.memory().state().stability());
        node.put("difficulty", step.memory().state().difficulty());
        node.put("retrievability", step.retrievability());
        node.put("intervalDays", step.intervalDays());
        return node;
    }

    private void print(List<Replay.Step> steps) {
        var out = surroundings.terminal().out();
        out.println("     day  rating  recall before   stability  difficulty  next review  state");
        for (Replay.Step step : steps) {
            out.println(
                    Text.right(number(step.review().day(), 3), 8)
                            + "  "
                            + Text.padded(step.review().rating().id(), 6)
                            + Text.right(number(100 * step.retrievability(), 1) + " %", 15)
                            + Text.right(number(step.memory().state().stability(), 4), 12)
                            + Text.right(number(step.memory().state().difficulty(), 4), 12)
                            + Text.right(interval(step.memory().interval()), 13)
                            + "  "
                            + phase(step.memory().phase()));
        }
    }

    private static String number(double value, int decimals) {
        return value == Math.rint(value) && decimals == 3
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    private static String interval(Duration interval) {
        long days = interval.toDays();
        if (days > 0) {
            return days == 1 ? "in 1 day" : "in " + days + " days";
        }
        return "in "
                + (interval.toSecondsPart() == 0
                        ? interval.toMinutes()
                        : interval.toMinutes() + ".5")
                + " min";
    }

    private static String phase(Phase phase) {
        return switch (phase) {
            case LEARNING -> "learning";
            case REVIEW -> "review";
            case RELEARNING -> "relearning";
        };
    }
}
