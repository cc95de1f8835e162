package onsite.app.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.exercise.Language;
import org.jdbi.v3.core.Handle;

/// The append-only log of interview sessions and mock loops, and the text in their editors.
public final class SessionLog {
    private static final String EVENTS = "select session, seq, kind, body, at from session_event ";
    private static final String CODES =
            "select session, item, language, source, at from session_code ";

    private final Store store;

    SessionLog(Store store) {
        this.store = store;
    }

    /// What happened. The first three begin a session; the others happen in one.
    public enum Kind {
        /// A round: one interview.
        ROUND,
        /// A loop of rounds.
        LOOP,
        /// An interviewer's link, which names its loop.
        LINK,
        /// A round of a loop began, in a session of its own.
        BEGUN,
        /// The candidate went on to a stage.
        STAGE,
        /// The candidate went on to another exercise of the round.
        ITEM,
        /// A clarifying question was asked, chosen or typed.
        ASKED,
        /// The interviewer said something.
        SAID,
        /// A hint was taken, or given by the interviewer.
        HINT,
        APPROACH,
        /// An own test was stated: an input and what is expected.
        TEST,
        COMPLEXITY,
        RUN,
        SUBMITTED,
        NOTES,
        PAUSED,
        RESUMED,
        ENDED,
        PREDICTED,
        GRADED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String id) {
            return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
        }
    }

    /// @param seq from 0, its place in the session
    /// @param body what belongs to the kind, an object
    public record Event(SessionId session, int seq, Kind kind, JsonNode body, Instant at) {
        public Event {
            if (seq < 0 || !body.isObject()) {
                throw new IllegalArgumentException(
                        "event " + seq + " of session " + session + " has the body " + body);
            }
        }
    }

    /// The text in the editor of one exercise of a round.
    ///
    /// @param item the exercise's place in the round, from 0
    public record Code(SessionId session, int item, Language language, String source, Instant at) {}

    /// The event is kept when this returns.
    public Event append(SessionId session, Kind kind, JsonNode body, Instant at) {
        return store.write(handle -> {
            int seq =
                    handle.createQuery(
                                    "select coalesce(max(seq) + 1, 0) from session_event where session = :session")
                            .bind("session", session.text())
                            .mapTo(Integer.class)
                            .one();
            var event = new Event(session, seq, kind, body, at);
            insert(handle, event);
            return event;
        });
    }

    /// All events of a session in their order; none if there is no such session.
    public List<Event> of(SessionId session) {
        return store.read(handle ->
                handle.createQuery(EVENTS + "where session = :session order by seq")
                        .bind("session", session.text())
                        .map((row, context) -> event(row))
                        .list());
    }

    /// The first events of sessions of a kind, the newest first.
    public List<Event> starts(Kind kind, int limit) {
        return store.read(handle ->
                handle.createQuery(
                                EVENTS
                                        + "where seq = 0 and kind = :kind order by n desc limit :limit")
                        .bind("kind", kind.id())
                        .bind("limit", limit)
                        .map((row, context) -> event(row))
                        .list());
    }

    /// How far the log has come; grows with every event.
    public long newest() {
        return store.read(handle ->
                handle.createQuery("select coalesce(max(n), 0) from session_event")
                        .mapTo(Long.class)
                        .one());
    }

    /// The events of every round, those of one round together and in their order; the round that
    /// was begun first comes first.
    public List<List<Event>> rounds() {
        List<Event> events =
                store.read(handle ->
                        handle.createQuery(
                                        EVENTS
                                                + "where session in (select session from session_event where seq = 0"
                                                + " and kind = :kind) order by n")
                                .bind("kind", Kind.ROUND.id())
                                .map((row, context) -> event(row))
                                .list());
        return List.copyOf(
                events.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Event::session, LinkedHashMap::new, Collectors.toList()))
                        .values());
    }

    /// Keeps the text, unless a newer one is there.
    public void save(Code code) {
        store.write(handle -> upsert(handle, code));
    }

    /// The texts of a session, the newest first.
    public List<Code> codes(SessionId session) {
        return store.read(handle ->
                handle.createQuery(CODES + "where session = :session order by at desc, language")
                        .bind("session", session.text())
                        .map((row, context) -> code(row))
                        .list());
    }

    static List<Event> allEvents(Handle handle) {
        return handle.createQuery(EVENTS + "order by n").map((row, context) -> event(row)).list();
    }

    static List<Code> allCodes(Handle handle) {
        return handle.createQuery(CODES + "order by session, item, language")
                .map((row, context) -> code(row))
                .list();
    }

    /// @return how many rows were new
    static int insert(Handle handle, Event event) {
        return handle.createUpdate(
                        "insert into session_event (session, seq, kind, body, at)"
                                + " values (:session, :seq, :kind, :body, :at)"
                                + " on conflict (session, seq) do nothing")
                .bind("session", event.session().text())
                .bind("seq", event.seq())
                .bind("kind", event.kind().id())
                .bind("body", event.body().toString())
                .bind("at", event.at().toEpochMilli())
                .execute();
    }

    /// @return how many rows are new or newer than before
    static int upsert(Handle handle, Code code) {
        return handle.createUpdate(
                        "insert into session_code (session, item, language, source, at)"
                                + " values (:session, :item, :language, :source, :at)"
                                + " on conflict (session, item, language) do update"
                                + " set source = excluded.source, at = excluded.at"
                                + " where excluded.at > session_code.at or (excluded.at = session_code.at"
                                + " and excluded.source <> session_code.source)")
                .bind("session", code.session().text())
                .bind("item", code.item())
                .bind("language", code.language().id())
                .bind("source", code.source())
                .bind("at", code.at().toEpochMilli())
                .execute();
    }

    private static Event event(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new Event(
                new SessionId(row.getString("session")),
                row.getInt("seq"),
                Kind.of(kind)
                        .orElseThrow(() ->
                                new StoreException("'" + kind + "' is not an event of a session.")),
                Columns.json(row.getString("body")),
                Instant.ofEpochMilli(row.getLong("at")));
    }

    private static Code code(ResultSet row) throws SQLException {
        return new Code(
                new SessionId(row.getString("session")),
                row.getInt("item"),
                Language.of(row.getString("language")).orElseThrow(),
                row.getString("source"),
                Instant.ofEpochMilli(row.getLong("at")));
    }
}
