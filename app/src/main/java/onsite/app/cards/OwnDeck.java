package onsite.app.cards;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import onsite.exercise.Card;
import onsite.exercise.Card.Kind;
import onsite.exercise.Deck;
import onsite.exercise.Slug;

/// A deck of a candidate's own cards, made of notes.
public final class OwnDeck {
    private static final String TOPIC = "own";

    private OwnDeck() {}

    /// Each card is of kind `RECALL`, whatever it shows. Its id follows from the note's guid, or
    /// from its front where there is none, so that a second import meets the same cards.
    ///
    /// @return without notes that repeat the id of an earlier one
    public static Deck of(Slug id, String name, List<AnkiNote> notes) {
        var cards = new ArrayList<Card>();
        Set<Slug> seen = new LinkedHashSet<>();
        for (AnkiNote note : notes) {
            Slug card = id(note);
            if (seen.add(card)) {
                cards.add(
                        new Card(
                                card,
                                Kind.RECALL,
                                topics(note),
                                HtmlText.toMarkdown(note.front()),
                                HtmlText.toMarkdown(note.back()),
                                Optional.empty()));
            }
        }
        return new Deck(id, name, Set.of(), cards);
    }

    private static Slug id(AnkiNote note) {
        return Slug.isSlug(note.guid())
                ? new Slug(note.guid())
                : new Slug("own-" + digest(note.guid().isEmpty() ? note.front() : note.guid()));
    }

    private static String digest(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256, but this one", e);
        }
    }

    private static List<String> topics(AnkiNote note) {
        Set<String> topics = new LinkedHashSet<>();
        for (String tag : note.tags()) {
            String topic =
                    tag.toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z0-9]+", "-")
                            .replaceAll("^-|-$", "");
            if (Slug.isSlug(topic)) {
                topics.add(topic);
            }
        }
        return topics.isEmpty() ? List.of(TOPIC) : List.copyOf(topics);
    }
}
