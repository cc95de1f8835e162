package onsite.app.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The database of one candidate.
///
/// SQLite in WAL mode takes one writer at a time. Inside this process writers wait on a lock of
/// ours, because waiting on SQLite's own would hold the carrier of a virtual thread; another
/// process on the same file waits in SQLite, up to five seconds.
///
/// A commit is on the disk when it returns (`synchronous=FULL`). The end of the process alone would
/// need only `NORMAL`, where a commit already lies in the operating system's cache; `FULL` keeps an
/// acknowledged submission through a power cut as well, for about a millisecond.
///
/// Thread-safe.
public final class Store implements AutoCloseable {
    private static final int CONNECTIONS = 4;

    private final HikariDataSource source;
    private final Jdbi jdbi;
    private final ReentrantLock writing = new ReentrantLock();

    private Store(HikariDataSource source) {
        this.source = source;
        this.jdbi = Jdbi.create(source);
    }

    /// Opens the database file, creating or updating its tables.
    ///
    /// @throws StoreException when the file is no database of ours or can't be written
    public static Store open(Path file) {
        var config = new HikariConfig();
        config.setPoolName("store");
        config.setJdbcUrl("jdbc:sqlite:" + file);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        Map.of(
                        "journal_mode", "WAL",
                        "synchronous", "FULL",
                        "busy_timeout", "5000",
                        "foreign_keys", "on",
                        "transaction_mode", "IMMEDIATE")
                .forEach(config::addDataSourceProperty);
        HikariDataSource source = null;
        try {
            source = new HikariDataSource(config);
            Migrations.run(source);
            return new Store(source);
        } catch (FlywayException
                | com.zaxxer.hikari.pool.HikariPool.PoolInitializationException e) {
            if (source != null) {
                source.close();
            }
            throw new StoreException(
                    "The database "
                            + file
                            + " can't be used: it is not Onsite's, it is damaged, or a newer version"
                            + " wrote it. Move it away to start anew.",
                    e);
        }
    }

    public SubmissionLog submissions() {
        return new SubmissionLog(this);
    }

    public SubmissionHistory history() {
        return new SubmissionHistory(this);
    }

    public Drafts drafts() {
        return new Drafts(this);
    }

    public InterviewLog interviews() {
        return new InterviewLog(this);
    }

    public SessionLog sessions() {
        return new SessionLog(this);
    }

    public ReviewLog reviews() {
        return new ReviewLog(this);
    }

    public PracticeLog practice() {
        return new PracticeLog(this);
    }

    public ExerciseLog exercises() {
        return new ExerciseLog(this);
    }

    public Wins wins() {
        return new Wins(this);
    }

    public Applications applications() {
        return new Applications(this);
    }

    public Targets targets() {
        return new Targets(this);
    }

    public OwnExercises ownExercises() {
        return new OwnExercises(this);
    }

    <T> T read(Function<Handle, T> query) {
        return jdbi.withHandle(query::apply);
    }

    /// Everything that `change` does happens, or nothing.
    <T> T write(Function<Handle, T> change) {
        writing.lock();
        try {
            return jdbi.inTransaction(change::apply);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
