package onsite.app.cards;

import java.util.List;

/// A note of Anki's type Basic.
///
/// @param guid by which Anki knows the note again when it is imported once more; empty if a file
///   gave none
/// @param deck levels joined by `::`; empty if a file gave none
/// @param front HTML
/// @param back HTML
/// @param tags words without spaces
public record AnkiNote(String guid, String deck, String front, String back, List<String> tags) {
    public AnkiNote {
        tags = List.copyOf(tags);
    }
}
