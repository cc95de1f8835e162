package onsite.catalog;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import onsite.catalog.file.Folder;
import onsite.catalog.file.UnreadableException;
import onsite.catalog.text.Wording;
import onsite.exercise.Card;
import onsite.exercise.Deck;
import onsite.exercise.Slug;

/// The decks of cards of a content folder, and what is wrong with the others.
///
/// @param decks those without a mistake
/// @param diagnostics sorted by file and line
public record Decks(SortedMap<Slug, Deck> decks, List<Diagnostic> diagnostics) {
    static final String CARDS = "cards";
    private static final String ENDING = ".yaml";

    public Decks {
        decks = Collections.unmodifiableSortedMap(new TreeMap<>(decks));
        diagnostics = diagnostics.stream().sorted().toList();
    }

    /// Deck by deck.
    public List<Card> cards() {
        return decks.values().stream().map(Deck::cards).flatMap(Collection::stream).toList();
    }

    public Optional<Card> card(Slug id) {
        return cards().stream().filter(card -> card.id().equals(id)).findFirst();
    }

    /// Reads every deck below `cards/`; a content folder without it holds no decks. Whatever lies
    /// there, this answers: a mistake of an author becomes a diagnostic.
    ///
    /// @param contentRoot the folder that holds `cards/`
    public static Decks read(Path contentRoot) {
        var decks = new TreeMap<Slug, Deck>();
        var diagnostics = new Diagnostics();
        try {
            Folder root = Folder.open(contentRoot);
            if (root.has(CARDS)) {
                new Reader(root.folder(CARDS), diagnostics).read(decks);
            }
        } catch (UnreadableException e) {
            diagnostics.add(
                    Path.of(CARDS),
                    0,
                    "no cards are read from " + contentRoot + ": " + e.sentence());
        }
        return new Decks(decks, diagnostics.all());
    }

    private static final class Reader {
        private final Folder folder;
        private final Diagnostics diagnostics;

        /// Where each id was seen first, as `file:line`.
        private final Map<Slug, String> seen = new HashMap<>();

        Reader(Folder folder, Diagnostics diagnostics) {
            this.folder = folder;
            this.diagnostics = diagnostics;
        }

        void read(Map<Slug, Deck> decks) throws UnreadableException {
            for (String file : folder.names()) {
                deck(file).ifPresent(deck -> decks.put(deck.id(), deck));
            }
        }

        private Optional<Deck> deck(String file) {
            Path shown = Path.of(CARDS).resolve(file);
            String name =
                    file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : "";
            if (!Slug.isSlug(name)) {
                diagnostics.add(
                        shown,
                        0,
                        Wording.quoted(file)
                                + " is not the file of a deck: call it like consensus.yaml, or"
                                + " take it away");
                return Optional.empty();
            }
            int before = diagnostics.all().size();
            try {
                Optional<DeckFile> read = DeckFile.read(folder.read(file), diagnostics.in(shown));
                read.ifPresent(deck -> deck.lines().forEach((id, line) -> claim(id, shown, line)));
                return diagnostics.all().size() == before
                        ? read.map(deck ->
                                new Deck(new Slug(name), deck.name(), deck.rounds(), deck.cards()))
                        : Optional.empty();
            } catch (UnreadableException e) {
                diagnostics.add(shown, e);
                return Optional.empty();
            }
        }

        private void claim(Slug id, Path shown, int line) {
            String earlier = seen.putIfAbsent(id, shown + ":" + line);
            if (earlier != null) {
                diagnostics.add(
                        shown,
                        line,
                        "the id " + id + " is given to a card at " + earlier + " too: change one");
            }
        }
    }
}
