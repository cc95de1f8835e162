package onsite.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import onsite.app.plan.Planning;
import onsite.app.practice.PracticeHistory;
import onsite.app.store.Home;
import onsite.app.store.Store;
import onsite.app.terminal.Terminal;
import onsite.catalog.Catalog;
import onsite.catalog.Decks;
import onsite.catalog.snapshot.Content;
import onsite.catalog.snapshot.Snapshot;
import onsite.judge.Judge;
import onsite.judge.JudgeSettings;

/// What a command is handed of the world outside.
///
/// @param content the folder that holds `problems/` and `cards/`
/// @param snapshot the file that keeps what the content was read as; empty to read it every time
public record Surroundings(
        Terminal terminal,
        Map<String, String> environment,
        Path userHome,
        Path content,
        Optional<Path> snapshot,
        Clock clock) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /// @throws onsite.app.store.StoreException when the folder can't be used
    public Home home() {
        return Home.open(environment, userHome);
    }

    /// @throws BadInput when its cache can't be used
    public Judge judge() {
        Path cache = home().cache();
        try {
            return Judge.open(JudgeSettings.in(cache).withGo(go()));
        } catch (IOException e) {
            throw new BadInput("The judge can't use " + cache + ": " + e.getMessage() + ".", e);
        }
    }

    private Optional<Path> go() {
        return Optional.ofNullable(environment.get("ONSITE_GO"))
                .filter(named -> !named.isBlank())
                .map(Path::of);
    }

    /// The problems as their files are now.
    ///
    /// @throws BadInput where there are none
    public Catalog catalog() {
        requireProblems();
        return Catalog.read(content);
    }

    /// All that is there to practise.
    ///
    /// @throws BadInput where there are no problems
    public Content everything() {
        requireProblems();
        return snapshot.map(file -> Snapshot.read(content, file))
                .orElseGet(() -> Content.read(content));
    }

    private void requireProblems() {
        if (!Files.isDirectory(content.resolve("problems"))) {
            throw new BadInput(
                    "There are no problems at "
                            + content
                            + ": start Onsite by its launcher, or set ONSITE_CONTENT to a folder"
                            + " that holds problems/.");
        }
    }

    /// Plans for whoever keeps their things in a store, from what they did.
    public Planning planning(Store store) {
        Content all = everything();
        PracticeHistory practice = Practice.history(store, all);
        return new Planning(
                all.catalog(),
                all.decks(),
                all.interview(),
                started -> practice.history(started, clock.instant()),
                clock,
                practice.zone());
    }

    /// @throws BadInput when there is nothing that could be read as cards
    public Decks decks() {
        return requireCards(Decks.read(content));
    }

    /// @throws BadInput when there is nothing that could be read as cards
    Decks requireCards(Decks decks) {
        if (decks.decks().isEmpty() && decks.diagnostics().isEmpty()) {
            throw new BadInput(
                    "There are no cards at "
                            + content
                            + ": start Onsite by its launcher, or set ONSITE_CONTENT to a folder"
                            + " that holds cards/.");
        }
        return decks;
    }
}
