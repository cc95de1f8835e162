/// Cards on their way to and from Anki.
///
/// In: decks of the catalogue, or a text file that Anki or a candidate wrote. Out: notes (HTML on
/// two sides), that text file, or a deck of own cards. The package file `.apkg` is written by
/// [onsite.app.store.AnkiPackage], because a database lies in it.
///
/// Refuses a file that is damaged as a whole, with the line: half an import would be worse.
@NullMarked
package onsite.app.cards;

import org.jspecify.annotations.NullMarked;
