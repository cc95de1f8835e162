package onsite.app.cards;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onsite.exercise.Card;
import onsite.exercise.Card.Code;
import onsite.exercise.Card.Side;
import onsite.exercise.Deck;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// Writes cards as notes.
public final class AnkiNotes {
    private static final Pattern NOTE_CHARACTERS = Pattern.compile("[<>&\"]");
    private static final List<TablesExtension> TABLES =
            List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).sanitizeUrls(true).build();

    private AnkiNotes() {}

    /// A note for each card, tagged with its topics.
    public static List<AnkiNote> of(Collection<Deck> decks) {
        var notes = new ArrayList<AnkiNote>();
        for (Deck deck : decks) {
            for (Card card : deck.cards()) {
                notes.add(
                        new AnkiNote(
                                card.id().text(),
                                "Onsite::" + deck.name().replace("::", ":"),
                                front(card),
                                back(card),
                                card.topics()));
            }
        }
        return notes;
    }

    private static String front(Card card) {
        return html(card.question())
                + card.code()
                        .filter(code -> code.side() == Side.QUESTION)
                        .map(AnkiNotes::source)
                        .orElse("");
    }

    private static String back(Card card) {
        String answer = html(card.answer());
        return card.code()
                .map(code ->
                        code.side() == Side.QUESTION
                                ? output(code) + answer
                                : answer + source(code) + output(code))
                .orElse(answer);
    }

    private static String source(Code code) {
        return "<pre><code class=\"language-"
                + code.language().id()
                + "\">"
                + escaped(code.source())
                + "\n</code></pre>\n";
    }

    private static String output(Code code) {
        return "<pre><code>" + escaped(code.prints()) + "\n</code></pre>\n";
    }

    private static String escaped(String text) {
        return NOTE_CHARACTERS
                .matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                switch (found.group()) {
                                    case "<" -> "&lt;";
                                    case ">" -> "&gt;";
                                    case "\"" -> "&quot;";
                                    default -> "&amp;";
                                }));
    }

    static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }
}
