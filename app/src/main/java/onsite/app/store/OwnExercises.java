package onsite.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import onsite.exercise.Difficulty;
import org.jdbi.v3.core.Handle;

/// Exercises from elsewhere: a log in which one row adds an exercise and another removes it for
/// good.
public final class OwnExercises {
    private static final String COLUMNS = "id, removed, name, link, topic, difficulty, minutes, at";

    private final Store store;

    OwnExercises(Store store) {
        this.store = store;
    }

    /// @param removed whether it goes; else it comes
    record Row(OwnExercise exercise, boolean removed) {}

    /// Those that were not removed, in the order in which they were added.
    public List<OwnExercise> current() {
        return store.read(handle ->
                handle.createQuery(
                                "select "
                                        + COLUMNS
                                        + " from own_exercises where removed = 0 and id not in"
                                        + " (select id from own_exercises where removed = 1)"
                                        + " order by n")
                        .map((row, context) -> row(row).exercise())
                        .list());
    }

    public void add(OwnExercise exercise) {
        store.write(handle -> insert(handle, new Row(exercise, false)));
    }

    /// What is not there, or was removed before, stays as it is.
    public void remove(String id, Instant at) {
        for (OwnExercise exercise : current()) {
            if (exercise.id().equals(id)) {
                var gone =
                        new OwnExercise(
                                id,
                                exercise.name(),
                                exercise.link(),
                                exercise.topic(),
                                exercise.difficulty(),
                                exercise.minutes(),
                                at);
                store.write(handle -> insert(handle, new Row(gone, true)));
            }
        }
    }

    static List<Row> all(Handle handle) {
        return handle.createQuery(
                        "select " + COLUMNS + " from own_exercises order by at, id, removed")
                .map((row, context) -> row(row))
                .list();
    }

    /// @return how many rows were new
    static int insert(Handle handle, Row row) {
        OwnExercise exercise = row.exercise();
        return handle.createUpdate(
                        "insert into own_exercises ("
                                + COLUMNS
                                + ") values (:id, :removed, :name, :link, :topic, :difficulty,"
                                + " :minutes, :at) on conflict (id, removed) do nothing")
                .bind("id", exercise.id())
                .bind("removed", row.removed() ? 1 : 0)
                .bind("name", exercise.name())
                .bind("link", exercise.link())
                .bind("topic", exercise.topic())
                .bind("difficulty", exercise.difficulty().id())
                .bind("minutes", exercise.minutes())
                .bind("at", exercise.at().toEpochMilli())
                .execute();
    }

    private static Row row(ResultSet row) throws SQLException {
        String difficulty = row.getString("difficulty");
        return new Row(
                new OwnExercise(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("link"),
                        row.getString("topic"),
                        Difficulty.of(difficulty)
                                .orElseThrow(() ->
                                        new StoreException(
                                                "'" + difficulty + "' is not a difficulty.")),
                        row.getInt("minutes"),
                        Instant.ofEpochMilli(row.getLong("at"))),
                row.getInt("removed") != 0);
    }
}
