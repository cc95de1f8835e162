package onsite.app.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import onsite.app.cards.AnkiNote;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Anki's package file: a zip of a SQLite collection and a list of media, of which there are none.
/// Collections of schema 11 are read by every Anki since 2.0, and by its siblings on telephones.
public final class AnkiPackage {
    private static final int SCHEMA = 11;
    private static final char FIELD_END = '\u001f';

    /// Of notes with these two fields. Never the same as one that Anki makes, which is named by the
    /// time of its making.
    private static final long NOTE_TYPE = 1_700_000_000_001L;

    private static final long FIRST_DECK = 1_700_000_000_100L;

    private AnkiPackage() {}

    /// @param notes each with a guid and a deck
    /// @param at the time of the export, from which ids follow
    public static void write(OutputStream out, List<AnkiNote> notes, Instant at)
            throws IOException {
        Path file = Files.createTempFile("onsite-anki", ".anki2");
        try {
            // Jdbi closes the connection with the handle; SQLite has then written everything.
            Jdbi.create("jdbc:sqlite:" + file).useTransaction(handle -> fill(handle, notes, at));
            var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            zip.putNextEntry(entry("collection.anki2", at));
            try (InputStream in = Files.newInputStream(file)) {
                in.transferTo(zip);
            }
            zip.closeEntry();
            zip.putNextEntry(entry("media", at));
            zip.write("{}".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static ZipEntry entry(String name, Instant at) {
        var entry = new ZipEntry(name);
        entry.setTime(at.toEpochMilli());
        return entry;
    }

    private static void fill(Handle handle, List<AnkiNote> notes, Instant at) throws IOException {
        handle.createScript(resource("collection.sql")).execute();
        Map<String, Long> decks = new LinkedHashMap<>();
        for (AnkiNote note : notes) {
            decks.putIfAbsent(note.deck(), FIRST_DECK + decks.size());
        }
        collection(handle, decks, at);
        long id = at.toEpochMilli();
        int position = 1;
        for (AnkiNote note : notes) {
            note(handle, note, id, at);
            card(handle, id, decks.getOrDefault(note.deck(), 1L), position, at);
            id++;
            position++;
        }
    }

    private static void collection(Handle handle, Map<String, Long> decks, Instant at) {
        long second = at.getEpochSecond();
        handle.createUpdate(
                        "insert into col values (1, :second, :milli, :milli, :schema, 0, 0, 0,"
                                + " :conf, :models, :decks, :dconf, '{}')")
                .bind("second", second)
                .bind("milli", at.toEpochMilli())
                .bind("schema", SCHEMA)
                .bind("conf", resource("conf.json"))
                .bind("models", models(second))
                .bind("decks", decks(decks, second))
                .bind("dconf", resource("dconf.json"))
                .execute();
    }

    private static String models(long second) {
        return resource("models.template")
                .replace("@type", Long.toString(NOTE_TYPE))
                .replace("@second", Long.toString(second));
    }

    private static String decks(Map<String, Long> decks, long second) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("1", deck("Default", 1, second));
        decks.forEach((name, id) -> json.set(id.toString(), deck(name, id, second)));
        return json.toString();
    }

    private static ObjectNode deck(String name, long id, long second) {
        ObjectNode deck =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", id)
                        .put("name", name)
                        .put("mod", second)
                        .put("usn", -1)
                        .put("desc", "")
                        .put("dyn", 0)
                        .put("conf", 1)
                        .put("collapsed", false)
                        .put("browserCollapsed", false)
                        .put("extendNew", 10)
                        .put("extendRev", 50);
        for (String today : List.of("newToday", "revToday", "lrnToday", "timeToday")) {
            deck.putArray(today).add(0).add(0);
        }
        return deck;
    }

    private static void note(Handle handle, AnkiNote note, long id, Instant at) {
        handle.createUpdate(
                        "insert into notes values (:id, :guid, :type, :second, -1, :tags, :fields,"
                                + " :sort, :sum, 0, '')")
                .bind("id", id)
                .bind("guid", note.guid())
                .bind("type", NOTE_TYPE)
                .bind("second", at.getEpochSecond())
                .bind(
                        "tags",
                        note.tags().isEmpty() ? "" : " " + String.join(" ", note.tags()) + " ")
                .bind("fields", note.front() + FIELD_END + note.back())
                .bind("sort", words(note.front()))
                .bind("sum", checksum(words(note.front())))
                .execute();
    }

    private static void card(Handle handle, long note, long deck, int position, Instant at) {
        handle.createUpdate(
                        "insert into cards values (:note, :note, :deck, 0, :second, -1, 0, 0,"
                                + " :position, 0, 0, 0, 0, 0, 0, 0, 0, '')")
                .bind("note", note)
                .bind("deck", deck)
                .bind("second", at.getEpochSecond())
                .bind("position", position)
                .execute();
    }

    private static String words(String html) {
        return html.replaceAll("<[^>]*>", "").strip();
    }

    /// By which Anki finds notes that begin alike: 32 bits of SHA-1.
    private static long checksum(String words) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-1")
                            .digest(words.getBytes(StandardCharsets.UTF_8));
            long sum = 0;
            for (int i = 0; i < 4; i++) {
                sum = sum << 8 | (hash[i] & 0xff);
            }
            return sum;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-1, but this one", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = AnkiPackage.class.getResourceAsStream("/onsite/anki/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name + " can't be read from the program", e);
        }
    }
}
