package onsite.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import onsite.app.cards.CardJson;
import onsite.app.terminal.Terminal;
import onsite.app.terminal.Text;
import onsite.catalog.Decks;
import onsite.exercise.Card;
import onsite.exercise.Deck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "cards",
        description = "Lists the cards: questions with answers, to be kept in memory.")
final class CardsCommand implements Callable<Integer> {
    private static final int ID_WIDTH = 32;
    private static final int KIND_WIDTH = 6;

    private final Surroundings surroundings;

    @Mixin private Choice choice = new Choice();

    @Option(names = "--json", description = "print one JSON list")
    private boolean json;

    CardsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// Which cards are meant.
    static final class Choice {
        @Option(names = "--topic", paramLabel = "T", description = "only those with this topic")
        private String topic = "";

        /// @throws BadInput if there is no card at all, or none of this topic
        List<Deck> of(Surroundings surroundings) {
            Decks decks = surroundings.decks();
            SortedSet<String> topics = new TreeSet<>();
            decks.cards().forEach(card -> topics.addAll(card.topics()));
            if (!topic.isEmpty() && !topics.contains(topic)) {
                throw new BadInput(
                        "No card has the topic '"
                                + topic
                                + "': there are "
                                + String.join(", ", topics)
                                + ".");
            }
            if (!decks.diagnostics().isEmpty()) {
                surroundings
                        .terminal()
                        .err()
                        .println(
                                "Some decks are broken and left out; ./onsite cards check says"
                                        + " why.");
            }
            Predicate<Card> chosen = card -> topic.isEmpty() || card.topics().contains(topic);
            return decks.decks().values().stream()
                    .map(deck ->
                            new Deck(
                                    deck.id(),
                                    deck.name(),
                                    deck.rounds(),
                                    deck.cards().stream().filter(chosen).toList()))
                    .filter(deck -> !deck.cards().isEmpty())
                    .toList();
        }
    }

    @Override
    public Integer call() {
        List<Deck> decks = choice.of(surroundings);
        var terminal = surroundings.terminal();
        if (json) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            decks.forEach(
                    deck -> deck.cards().forEach(card -> list.add(CardJson.of(deck.id(), card))));
            terminal.out().println(list);
            return Exit.DONE;
        }
        int count = 0;
        for (Deck deck : decks) {
            terminal.out().println(terminal.paint().strong(deck.name()));
            deck.cards().forEach(this::print);
            count += deck.cards().size();
        }
        terminal.out().println(count == 1 ? "1 card" : count + " cards");
        return Exit.DONE;
    }

    private void print(Card card) {
        var terminal = surroundings.terminal();
        String start =
                "  "
                        + Text.padded(card.id().text(), ID_WIDTH)
                        + " "
                        + Text.padded(card.kind().id(), KIND_WIDTH)
                        + " ";
        String question =
                Text.cut(
                        card.question().replaceAll("\\s+", " "),
                        Math.max(10, Terminal.WIDTH - start.length()));
        terminal.out().println(start + terminal.paint().faint(question));
    }
}
