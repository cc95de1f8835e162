package onsite.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onsite.coach.memory.Rating;
import org.jdbi.v3.core.Handle;

/// The append-only log of exercises that nothing judges, as the candidate says they went: questions
/// of interviews, and exercises from elsewhere.
public final class ExerciseLog {
    private static final String COLUMNS = "exercise, rating, minutes, at, undone";
    private static final String COUNTING =
            " from exercises_done d where undone = 0 and not exists (select 1 from exercises_done u"
                    + " where u.exercise = d.exercise and u.at = d.at and u.undone = 1)";

    private final Store store;

    ExerciseLog(Store store) {
        this.store = store;
    }

    /// @param exercise its id in a plan
    /// @param minutes that it took, from 1 to 600
    public record Done(String exercise, Rating rating, int minutes, Instant at) {
        public Done {
            if (exercise.isEmpty() || exercise.length() > 120) {
                throw new IllegalArgumentException("'" + exercise + "' is no id of an exercise");
            }
            if (minutes < 1 || minutes > OwnExercise.MINUTES_MAX) {
                throw new IllegalArgumentException(
                        "An exercise takes 1 to "
                                + OwnExercise.MINUTES_MAX
                                + " minutes, not "
                                + minutes);
            }
        }
    }

    /// @param undone whether it is taken back
    record Row(Done done, boolean undone) {}

    public void add(Done done) {
        store.write(handle -> insert(handle, new Row(done, false)));
    }

    /// Takes back the newest time that an exercise was done.
    public void undoLast(String exercise) {
        store.write(handle -> {
            Optional<Done> last =
                    handle.createQuery(
                                    "select "
                                            + COLUMNS
                                            + COUNTING
                                            + " and exercise = :exercise order by at desc limit 1")
                            .bind("exercise", exercise)
                            .map((row, context) -> row(row).done())
                            .findOne();
            return last.map(done -> insert(handle, new Row(done, true))).orElse(0);
        });
    }

    /// Those that count, oldest first.
    public List<Done> all() {
        return store.read(handle ->
                handle.createQuery("select " + COLUMNS + COUNTING + " order by at, n")
                        .map((row, context) -> row(row).done())
                        .list());
    }

    static List<Row> rows(Handle handle) {
        return handle.createQuery("select " + COLUMNS + " from exercises_done order by n")
                .map((row, context) -> row(row))
                .list();
    }

    /// @return how many rows were new
    static int insert(Handle handle, Row row) {
        Done done = row.done();
        return handle.createUpdate(
                        "insert into exercises_done ("
                                + COLUMNS
                                + ") values (:exercise, :rating, :minutes, :at, :undone)"
                                + " on conflict (exercise, at, undone) do nothing")
                .bind("exercise", done.exercise())
                .bind("rating", done.rating().number())
                .bind("minutes", done.minutes())
                .bind("at", done.at().toEpochMilli())
                .bind("undone", row.undone() ? 1 : 0)
                .execute();
    }

    private static Row row(ResultSet row) throws SQLException {
        int rating = row.getInt("rating");
        return new Row(
                new Done(
                        row.getString("exercise"),
                        Rating.of(rating)
                                .orElseThrow(
                                        () -> new StoreException(rating + " is not a rating.")),
                        row.getInt("minutes"),
                        Instant.ofEpochMilli(row.getLong("at"))),
                row.getInt("undone") == 1);
    }
}
