package onsite.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import onsite.app.page.Intervals;
import onsite.app.practice.CardQueue;
import onsite.app.practice.KnownCard;
import onsite.app.practice.PracticeHistory;
import onsite.app.store.ReviewLog.Review;
import onsite.app.store.Store;
import onsite.app.terminal.Terminal;
import onsite.app.terminal.Text;
import onsite.catalog.Catalog;
import onsite.catalog.Decks;
import onsite.catalog.snapshot.Content;
import onsite.coach.memory.Memory;
import onsite.coach.memory.Rating;
import onsite.exercise.Card;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/// Cards in the terminal, one after the other.
@Command(
        name = "review",
        description = {
            "Asks the cards that are due, one after the other. An empty line shows the answer;",
            "1 to 4 grades it, u takes the last grade back, q ends."
        })
final class ReviewCommand implements Callable<Integer> {
    private static final String END_OF_TYPING = ".";

    private final Surroundings surroundings;
    private final BufferedReader in;

    /// @param in what the candidate types
    ReviewCommand(Surroundings surroundings, InputStream in) {
        this.surroundings = surroundings;
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    @Override
    public Integer call() throws IOException {
        Content all = surroundings.everything();
        Catalog catalog = all.catalog();
        Decks decks = surroundings.requireCards(all.decks());
        try (Store store = Store.open(surroundings.home().database())) {
            var history = Practice.history(store, all);
            new Round(store, catalog, decks, history, surroundings, in).run();
        }
        return Exit.DONE;
    }

    private static final class Round {
        private final Store store;
        private final Catalog catalog;
        private final Decks decks;
        private final PracticeHistory history;
        private final Terminal terminal;
        private final BufferedReader in;
        private final Clock clock;

        Round(
                Store store,
                Catalog catalog,
                Decks decks,
                PracticeHistory history,
                Surroundings surroundings,
                BufferedReader in) {
            this.store = store;
            this.catalog = catalog;
            this.decks = decks;
            this.history = history;
            this.terminal = surroundings.terminal();
            this.in = in;
            this.clock = surroundings.clock();
        }

        void run() throws IOException {
            while (true) {
                CardQueue queue =
                        CardQueue.of(history.now(), decks, catalog, clock.instant(), zone());
                Optional<Card> card = queue.next();
                if (card.isEmpty()) {
                    say(
                            queue.later()
                                    .map(later ->
                                            "Nothing is due. The next card comes in "
                                                    + Intervals.words(
                                                            Duration.between(
                                                                    clock.instant(), later))
                                                    + ".")
                                    .orElse("There are no cards yet."));
                    return;
                }
                say("");
                say(terminal.paint().faint(queue.done() + " answered, " + queue.left() + " left"));
                if (!ask(card.get())) {
                    return;
                }
            }
        }

        private ZoneId zone() {
            return history.zone();
        }

        /// @return false when the candidate has had enough
        private boolean ask(Card card) throws IOException {
            Instant asked = clock.instant();
            lines(card.question());
            card.code()
                    .filter(code -> code.side() == Card.Side.QUESTION)
                    .ifPresent(code -> code.source().lines().forEach(line -> say("    " + line)));
            Optional<Boolean> right = Optional.empty();
            if (card.kind() == Card.Kind.PRINTS) {
                say(
                        terminal.paint()
                                .faint("What does it print? End with a line that holds one dot."));
                Optional<String> typed = typed();
                if (typed.isEmpty()) {
                    return false;
                }
                right = card.code().map(code -> code.isAnsweredBy(typed.get()));
                say(right.orElse(false) ? "Right." : "Not quite. It prints:");
                if (!right.orElse(false)) {
                    card.code()
                            .ifPresent(code -> code.prints().lines().forEach(l -> say("    " + l)));
                }
            } else {
                say(terminal.paint().faint("Enter shows the answer."));
                String line = in.readLine();
                if (line == null || line.strip().equals("q")) {
                    return false;
                }
            }
            say("");
            lines(card.answer());
            card.code()
                    .filter(code -> code.side() == Card.Side.ANSWER)
                    .ifPresent(code -> {
                        code.source().lines().forEach(line -> say("    " + line));
                        say("prints");
                        code.prints().lines().forEach(line -> say("    " + line));
                    });
            return grade(card, asked, right);
        }

        private boolean grade(Card card, Instant asked, Optional<Boolean> right)
                throws IOException {
            KnownCard known = history.now().cards().get(card.id());
            Optional<Memory> before = Optional.ofNullable(known).map(KnownCard::memory);
            var choice = new StringBuilder();
            for (Rating rating : Rating.values()) {
                Memory after = history.scheduler().review(before, rating, clock.instant());
                choice.append(rating.number())
                        .append(' ')
                        .append(rating.id())
                        .append(" (")
                        .append(Intervals.words(after.interval()))
                        .append(")  ");
            }
            say(terminal.paint().faint(choice.toString().strip() + "  u undo  q end"));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String word = line.strip();
                Optional<Rating> rating =
                        word.matches("[1-4]")
                                ? Rating.of(Integer.parseInt(word))
                                : word.isEmpty() && right.isPresent()
                                        ? Optional.of(right.get() ? Rating.GOOD : Rating.AGAIN)
                                        : Optional.empty();
                if (rating.isPresent()) {
                    Instant now = clock.instant();
                    long millis =
                            Math.clamp(
                                    Duration.between(asked, now).toMillis(),
                                    0,
                                    Duration.ofMinutes(5).toMillis());
                    boolean typed = card.kind() == Card.Kind.PRINTS;
                    store.reviews().add(new Review(card.id(), rating.get(), typed, millis, now));
                    return true;
                }
                if (word.equals("u")) {
                    say(
                            store.reviews().undoLast(clock.instant()).isPresent()
                                    ? "The last grade is taken back."
                                    : "There is nothing to take back.");
                    return true;
                }
                if (word.equals("q")) {
                    return false;
                }
                say("1, 2, 3 or 4; u takes the last grade back, q ends.");
            }
            return false;
        }

        /// What was typed until a line with one dot; empty at the end of input or for `q` alone.
        private Optional<String> typed() throws IOException {
            var text = new StringBuilder();
            @Nullable String line = in.readLine();
            if (line == null || line.strip().equals("q")) {
                return Optional.empty();
            }
            while (line != null && !line.strip().equals(END_OF_TYPING)) {
                text.append(line).append('\n');
                line = in.readLine();
            }
            return Optional.of(text.toString());
        }

        private void lines(String text) {
            text.strip()
                    .lines()
                    .forEach(line ->
                            (line.isBlank() ? List.of("") : Text.wrapped(line, Terminal.WIDTH))
                                    .forEach(this::say));
        }

        private void say(String line) {
            terminal.out().println(line);
        }
    }
}
