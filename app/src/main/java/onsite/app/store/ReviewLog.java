package onsite.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onsite.coach.memory.Rating;
import onsite.exercise.Slug;
import org.jdbi.v3.core.Handle;

/// The append-only log of cards that were answered, and of answers that were taken back.
public final class ReviewLog {
    private final Store store;

    ReviewLog(Store store) {
        this.store = store;
    }

    /// @param typed whether the answer was typed and compared, rather than graded by the candidate
    /// @param millis from question to rating; 0 where nobody looked at the clock
    public record Review(Slug card, Rating rating, boolean typed, long millis, Instant at) {}

    /// @param number its place in the log, which grows
    public record Numbered(long number, Review review) {}

    /// A review that does not count.
    ///
    /// @param number its place in the log, which grows
    public record Undone(long number, Slug card, Instant reviewedAt, Instant at) {}

    public void add(Review review) {
        store.write(handle -> insert(handle, review));
    }

    /// Takes back the newest review that counts.
    ///
    /// @return the card it was of; empty if there is none
    public Optional<Slug> undoLast(Instant at) {
        return store.write(handle -> {
            Optional<Review> last =
                    handle.createQuery(
                                    "select card, rating, typed, millis, at from reviews r where not exists"
                                            + " (select 1 from reviews_undone u where u.card = r.card and u.reviewed_at = r.at)"
                                            + " order by r.n desc limit 1")
                            .map((row, context) -> review(row))
                            .findOne();
            last.ifPresent(review -> undo(handle, review.card(), review.at(), at));
            return last.map(Review::card);
        });
    }

    /// In the order in which they were written.
    public List<Numbered> after(long number) {
        return store.read(handle ->
                handle.createQuery(
                                "select n, card, rating, typed, millis, at from reviews where n > :n order by n")
                        .bind("n", number)
                        .setFetchSize(10_000)
                        .map((row, context) -> new Numbered(row.getLong("n"), review(row)))
                        .list());
    }

    public List<Undone> undoneAfter(long number) {
        return store.read(handle ->
                handle.createQuery(
                                "select n, card, reviewed_at, at from reviews_undone where n > :n order by n")
                        .bind("n", number)
                        .map((row, context) ->
                                new Undone(
                                        row.getLong("n"),
                                        new Slug(row.getString("card")),
                                        Instant.ofEpochMilli(row.getLong("reviewed_at")),
                                        Instant.ofEpochMilli(row.getLong("at"))))
                        .list());
    }

    /// Those of one card that count, oldest first.
    public List<Review> of(Slug card) {
        return store.read(handle ->
                handle.createQuery(
                                "select card, rating, typed, millis, at from reviews r where card = :card and not exists"
                                        + " (select 1 from reviews_undone u where u.card = r.card and u.reviewed_at = r.at)"
                                        + " order by r.at, r.n")
                        .bind("card", card.text())
                        .map((row, context) -> review(row))
                        .list());
    }

    /// Whether it was taken back or not.
    public Optional<Review> at(Slug card, Instant at) {
        return store.read(handle ->
                handle.createQuery(
                                "select card, rating, typed, millis, at from reviews where card = :card and at = :at")
                        .bind("card", card.text())
                        .bind("at", at.toEpochMilli())
                        .map((row, context) -> review(row))
                        .findOne());
    }

    static List<Review> all(Handle handle) {
        return handle.createQuery("select card, rating, typed, millis, at from reviews order by n")
                .map((row, context) -> review(row))
                .list();
    }

    static List<Undone> allUndone(Handle handle) {
        return handle.createQuery("select n, card, reviewed_at, at from reviews_undone order by n")
                .map((row, context) ->
                        new Undone(
                                row.getLong("n"),
                                new Slug(row.getString("card")),
                                Instant.ofEpochMilli(row.getLong("reviewed_at")),
                                Instant.ofEpochMilli(row.getLong("at"))))
                .list();
    }

    /// @return how many rows were new
    static int insert(Handle handle, Review review) {
        return handle.createUpdate(
                        "insert into reviews (card, rating, typed, millis, at)"
                                + " values (:card, :rating, :typed, :millis, :at)"
                                + " on conflict (card, at) do nothing")
                .bind("card", review.card().text())
                .bind("rating", review.rating().number())
                .bind("typed", review.typed() ? 1 : 0)
                .bind("millis", review.millis())
                .bind("at", review.at().toEpochMilli())
                .execute();
    }

    static int undo(Handle handle, Slug card, Instant reviewedAt, Instant at) {
        return handle.createUpdate(
                        "insert into reviews_undone (card, reviewed_at, at) values (:card, :reviewed, :at)"
                                + " on conflict (card, reviewed_at) do nothing")
                .bind("card", card.text())
                .bind("reviewed", reviewedAt.toEpochMilli())
                .bind("at", at.toEpochMilli())
                .execute();
    }

    private static Review review(ResultSet row) throws SQLException {
        int rating = row.getInt("rating");
        return new Review(
                new Slug(row.getString("card")),
                Rating.of(rating)
                        .orElseThrow(() -> new StoreException(rating + " is not a rating.")),
                row.getInt("typed") == 1,
                row.getLong("millis"),
                Instant.ofEpochMilli(row.getLong("at")));
    }
}
