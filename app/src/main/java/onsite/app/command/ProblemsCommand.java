package onsite.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import onsite.app.api.ProblemJson;
import onsite.app.store.Store;
import onsite.app.store.SubmissionHistory.Standing;
import onsite.app.terminal.Terminal;
import onsite.app.terminal.Text;
import onsite.catalog.Catalog;
import onsite.exercise.Difficulty;
import onsite.exercise.Problem;
import onsite.exercise.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "problems", description = "Lists the problems.")
final class ProblemsCommand implements Callable<Integer> {
    private static final int SLUG_WIDTH = 34;
    private static final int DIFFICULTY_WIDTH = 8;

    private final Surroundings surroundings;

    @Option(names = "--topic", paramLabel = "T", description = "only those with this topic")
    private String topic = "";

    @Option(names = "--difficulty", paramLabel = "D", description = "easy, medium or hard")
    private String difficulty = "";

    @Option(names = "--random", description = "only one of them, not solved yet if there is any")
    private boolean random;

    @Option(names = "--json", description = "print one JSON list")
    private boolean json;

    ProblemsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!difficulty.isEmpty() && Difficulty.of(difficulty).isEmpty()) {
            throw new BadInput(
                    "'" + difficulty + "' is not a difficulty: use easy, medium or hard.");
        }
        Catalog catalog = surroundings.everything().catalog();
        SortedSet<String> topics = new TreeSet<>();
        catalog.problems().values().forEach(problem -> topics.addAll(problem.topics()));
        if (!topic.isEmpty() && !topics.contains(topic)) {
            throw new BadInput(
                    "No problem has the topic '"
                            + topic
                            + "': there are "
                            + String.join(", ", topics)
                            + ".");
        }
        List<Problem> chosen =
                catalog.problems().values().stream()
                        .filter(problem -> topic.isEmpty() || problem.topics().contains(topic))
                        .filter(problem ->
                                difficulty.isEmpty()
                                        || problem.difficulty().id().equals(difficulty))
                        .toList();
        print(random ? anyOf(chosen) : chosen);
        if (!catalog.packageDiagnostics().isEmpty()) {
            surroundings
                    .terminal()
                    .err()
                    .println(
                            "Some packages are broken and left out; ./onsite content check says why.");
        }
        return Exit.DONE;
    }

    private List<Problem> anyOf(List<Problem> problems) {
        Set<Slug> solved;
        try (Store store = Store.open(surroundings.home().database())) {
            solved =
                    store.history().standings().stream()
                            .filter(Standing::solved)
                            .map(Standing::problem)
                            .collect(Collectors.toSet());
        }
        List<Problem> unsolved =
                problems.stream().filter(problem -> !solved.contains(problem.slug())).toList();
        List<Problem> some = unsolved.isEmpty() ? problems : unsolved;
        return some.isEmpty()
                ? some
                : List.of(some.get(RandomGenerator.getDefault().nextInt(some.size())));
    }

    private void print(List<Problem> problems) {
        var terminal = surroundings.terminal();
        if (json) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            problems.forEach(problem -> list.add(ProblemJson.summary(problem)));
            terminal.out().println(list);
            return;
        }
        for (Problem problem : problems) {
            String start =
                    Text.padded(problem.slug().text(), SLUG_WIDTH)
                            + " "
                            + Text.padded(problem.difficulty().id(), DIFFICULTY_WIDTH);
            String topics =
                    Text.cut(
                            String.join(", ", problem.topics()),
                            Math.max(10, Terminal.WIDTH - start.length()));
            terminal.out().println((start + terminal.paint().faint(topics)).stripTrailing());
        }
        terminal.out().println(problems.size() == 1 ? "1 problem" : problems.size() + " problems");
    }
}
