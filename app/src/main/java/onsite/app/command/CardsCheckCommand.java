package onsite.app.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onsite.catalog.Decks;
import onsite.exercise.Card;
import onsite.judge.Judge;
import picocli.CommandLine.Command;

@Command(
        name = "check",
        description = {
            "Reads the decks, runs the code of every card, and says what is wrong.",
            "The last line is 'N cards, M with code run, W wrong'; the exit code is 0 only if W is"
                    + " 0 and every deck can be read."
        })
final class CardsCheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    CardsCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Decks decks = surroundings.decks();
        var out = surroundings.terminal().out();
        decks.diagnostics().forEach(out::println);
        List<Card> withCode =
                decks.cards().stream().filter(card -> card.code().isPresent()).toList();
        int wrong = 0;
        try (Judge judge = surroundings.judge();
                var progress = new ProgressLine(surroundings.terminal());
                var checkers =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var checks = new ArrayList<Future<Optional<String>>>();
            withCode.forEach(
                    card -> checks.add(checkers.submit(() -> fault(judge, card, progress))));
            for (int i = 0; i < withCode.size(); i++) {
                Optional<String> fault = checks.get(i).get();
                if (fault.isPresent()) {
                    progress.erase();
                    out.println(withCode.get(i).id() + ": " + fault.get());
                    wrong++;
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a check failed", e);
        }
        out.println(
                decks.cards().size()
                        + " cards, "
                        + withCode.size()
                        + " with code run, "
                        + wrong
                        + " wrong");
        return wrong == 0 && decks.diagnostics().isEmpty() ? Exit.DONE : Exit.NOT_ACCEPTED;
    }

    private static Optional<String> fault(Judge judge, Card card, ProgressLine progress)
            throws IOException, InterruptedException {
        progress.detail(card.id().text());
        return judge.check(card);
    }
}
