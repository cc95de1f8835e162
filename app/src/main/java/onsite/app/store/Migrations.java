package onsite.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings the tables up to date: the files under `db/onsite`, in order.
///
/// A database that says of itself that it has the newest of them is taken at its word, for asking
/// Flyway takes a fifth of a start of the program.
final class Migrations {
    /// The version of the newest file; a test keeps it so.
    static final String NEWEST = "40";

    private static final String LAST =
            "select version, success from flyway_schema_history order by installed_rank desc limit 1";

    private Migrations() {}

    static void run(DataSource source) {
        if (!areDone(source)) {
            flyway(source).migrate();
        }
    }

    static Flyway flyway(DataSource source) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/onsite")
                .placeholders(Map.of("idcol", "integer primary key autoincrement"))
                .load();
    }

    private static boolean areDone(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery(LAST)) {
            return last.next() && NEWEST.equals(last.getString(1)) && last.getBoolean(2);
        } catch (SQLException e) {
            return false; // no history yet, or no database: Flyway makes the one and names the
            // other
        }
    }
}
