package onsite.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.exercise.Slug;
import org.jdbi.v3.core.Handle;

/// What the candidate asked, revealed and opened beside a problem. Doing it twice counts once.
public final class InterviewLog {
    private final Store store;

    InterviewLog(Store store) {
        this.store = store;
    }

    /// What was done.
    public enum Kind {
        /// A clarifying question was asked; the item is its place in the interview, from 0.
        ASKED,
        /// A hint was revealed; the item is its place, from 0.
        HINT,
        /// The editorial was opened; the item is 0.
        EDITORIAL;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String id) {
            return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
        }
    }

    /// @param item see [Kind]
    public record Event(Slug problem, Kind kind, int item, Instant at) {
        public Event {
            if (item < 0) {
                throw new IllegalArgumentException("an item is counted from 0, not " + item);
            }
        }
    }

    /// @param asked places of the clarifying questions that were asked
    /// @param hints places of the hints that were revealed
    public record Revealed(SortedSet<Integer> asked, SortedSet<Integer> hints, boolean editorial) {}

    public void record(Event event) {
        store.write(handle -> insert(handle, event));
    }

    public Revealed of(Slug problem) {
        List<Event> events =
                store.read(handle ->
                        handle.createQuery(
                                        "select problem, kind, item, at from interview_events where problem = :problem")
                                .bind("problem", problem.text())
                                .map((row, context) -> event(row))
                                .list());
        return new Revealed(
                items(events, Kind.ASKED),
                items(events, Kind.HINT),
                !items(events, Kind.EDITORIAL).isEmpty());
    }

    /// The problems whose editorial was opened before they were solved.
    public Set<Slug> openedEditorials() {
        return store.read(handle ->
                handle.createQuery("select problem from interview_events where kind = :kind")
                        .bind("kind", Kind.EDITORIAL.id())
                        .map((row, context) -> new Slug(row.getString("problem")))
                        .set());
    }

    /// Of all problems.
    public List<Event> events() {
        return store.read(InterviewLog::all);
    }

    static List<Event> all(Handle handle) {
        return handle.createQuery(
                        "select problem, kind, item, at from interview_events order by problem, kind, item")
                .map((row, context) -> event(row))
                .list();
    }

    private static SortedSet<Integer> items(List<Event> events, Kind kind) {
        return events.stream()
                .filter(event -> event.kind() == kind)
                .map(Event::item)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// @return how many rows were new
    static int insert(Handle handle, Event event) {
        return handle.createUpdate(
                        "insert into interview_events (problem, kind, item, at)"
                                + " values (:problem, :kind, :item, :at)"
                                + " on conflict (problem, kind, item) do nothing")
                .bind("problem", event.problem().text())
                .bind("kind", event.kind().id())
                .bind("item", event.item())
                .bind("at", event.at().toEpochMilli())
                .execute();
    }

    static Event event(java.sql.ResultSet row) throws java.sql.SQLException {
        String kind = row.getString("kind");
        return new Event(
                new Slug(row.getString("problem")),
                Kind.of(kind)
                        .orElseThrow(() ->
                                new StoreException(
                                        "'" + kind + "' is not a step of an interview.")),
                row.getInt("item"),
                Instant.ofEpochMilli(row.getLong("at")));
    }
}
