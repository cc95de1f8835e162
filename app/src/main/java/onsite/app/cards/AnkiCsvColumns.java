package onsite.app.cards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import onsite.catalog.text.Wording;

/// Makes notes of rows, by what the header says of columns.
final class AnkiCsvColumns {
    private final AnkiCsvHeader header;

    AnkiCsvColumns(AnkiCsvHeader header) {
        this.header = header;
    }

    List<AnkiNote> notes(List<AnkiCsvRows.Row> rows) throws CorruptFileException {
        var notes = new ArrayList<AnkiNote>();
        Map<String, Integer> seen = new HashMap<>();
        for (AnkiCsvRows.Row row : rows) {
            AnkiNote note = note(row);
            Integer earlier = note.guid().isEmpty() ? null : seen.put(note.guid(), row.line());
            if (earlier != null) {
                throw new CorruptFileException(
                        row.line(),
                        "the guid "
                                + Wording.quoted(note.guid())
                                + " is that of line "
                                + earlier
                                + " too: take one of the two away");
            }
            notes.add(note);
        }
        return notes;
    }

    private AnkiNote note(AnkiCsvRows.Row row) throws CorruptFileException {
        List<String> sides = new ArrayList<>();
        for (int i = 0; i < row.fields().size(); i++) {
            if (!header.isSpecial(i + 1)) {
                sides.add(html(row.fields().get(i)));
            }
        }
        if (sides.size() < 2) {
            throw new CorruptFileException(
                    row.line(),
                    "the row has "
                            + (sides.isEmpty() ? "no field" : "one field")
                            + " for a card, which needs a front and a back: is the separator"
                            + " right?");
        }
        if (HtmlText.toMarkdown(sides.getFirst()).isBlank()) {
            throw new CorruptFileException(
                    row.line(), "the front of the card is empty: write a question");
        }
        // Notes of other types have more fields than two; what they hold goes to the back.
        String back =
                String.join(
                        "<br>",
                        sides.subList(1, sides.size()).stream()
                                .filter(field -> !field.isBlank())
                                .toList());
        if (HtmlText.toMarkdown(back).isBlank()) {
            throw new CorruptFileException(
                    row.line(), "the back of the card is empty: write an answer");
        }
        String deck = field(row, "deck");
        return new AnkiNote(
                field(row, "guid").strip(),
                deck.isBlank() ? header.deck() : deck.strip(),
                sides.getFirst(),
                back,
                tags(row));
    }

    private List<String> tags(AnkiCsvRows.Row row) {
        Set<String> tags = new LinkedHashSet<>();
        for (String word : (header.tags() + " " + field(row, "tags")).split("\\s+")) {
            if (!word.isEmpty()) {
                tags.add(word);
            }
        }
        return List.copyOf(tags);
    }

    private String field(AnkiCsvRows.Row row, String name) {
        OptionalInt column = header.column(name);
        return column.isPresent() && column.getAsInt() <= row.fields().size()
                ? row.fields().get(column.getAsInt() - 1)
                : "";
    }

    private String html(String field) {
        return header.html()
                ? field
                : field.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\n", "<br>");
    }
}
