package onsite.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import onsite.exercise.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionArchiveTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir private Path directory;
    private final SessionId session = SessionId.next(new Random(3));
    private Store full;
    private Store empty;

    @BeforeEach
    void open() {
        full = Store.open(directory.resolve("full.db"));
        empty = Store.open(directory.resolve("empty.db"));
        var body = JsonNodeFactory.instance.objectNode().put("note", "ü");
        full.sessions().append(session, SessionLog.Kind.ROUND, body, NOON);
        full.sessions().append(session, SessionLog.Kind.ENDED, body, NOON);
        full.sessions().save(new SessionLog.Code(session, 0, Language.GO, "package x", NOON));
    }

    @AfterEach
    void close() {
        full.close();
        empty.close();
    }

    private static String exported(Store store) throws IOException {
        var out = new ByteArrayOutputStream();
        new Archive(store).write(out, NOON);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Archive.Added imported(Store store, String text) throws IOException {
        return new Archive(store)
                .read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "backup.json");
    }

    @Test
    void sessionsGoThroughAFileAndAreAddedOnce() throws Exception {
        String export = exported(full);

        assertThat(imported(empty, export).rows())
                .isEqualTo(Map.of("sessions", 2, "sessionCode", 1));
        assertThat(imported(empty, export).rows()).isEmpty();
        assertThat(exported(empty)).isEqualTo(export);
        assertThat(empty.sessions().of(session)).isEqualTo(full.sessions().of(session));
    }

    @Test
    void anExportFromBeforeThereWereSessionsIsStillTaken() throws Exception {
        String older =
                exported(full).replace("\"sessions\"", "\"x\"").replace("\"sessionCode\"", "\"y\"");

        assertThat(imported(empty, older).rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "kind" : "ended"  | "kind" : "cancelled" | sessions[1] can't be read ('cancelled' is not an event of a session
                    "language" : "go" | "language" : "logo"  | sessionCode[0] can't be read ('logo' is not a language)
                    "seq" : 1         | "seq" : -1           | sessions[1] can't be read
                    "body" : {        | "bodies" : {         | sessions[0] can't be read
                    """)
    void aDamagedFileChangesNothing(String right, String wrong, String sentence) throws Exception {
        String damaged = exported(full).replaceFirst(java.util.regex.Pattern.quote(right), wrong);

        assertThatThrownBy(() -> imported(empty, damaged))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(sentence);
        assertThat(empty.sessions().of(session)).isEmpty();
    }
}
