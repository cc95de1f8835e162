package onsite.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import onsite.app.judgement.JudgementJson;
import onsite.app.judgement.Judgements;
import onsite.app.store.Store;
import onsite.app.store.SubmissionId;
import onsite.catalog.Catalog;
import onsite.catalog.Decks;
import onsite.exercise.Card;
import onsite.exercise.Slug;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Every page with ten thousand submissions and a hundred thousand reviews in the store. The times
/// are printed and kept in `target/pages.md`; what is asserted is that everything was counted.
@Tag("slow")
@Timeout(300)
class PagesUnderLoadTest {
    private static final int SUBMISSIONS = 10_000;
    private static final int REVIEWS = 100_000;
    private static final int VISITS = 7;
    private static final Path CONTENT = Path.of("../content").toAbsolutePath().normalize();
    private static final Decks DECKS = Decks.read(CONTENT);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir private Path home;

    @Test
    void everyPageStaysQuick() throws Exception {
        Path database = home.resolve("onsite.db");
        Store.open(database).close();
        int wrong = fill(database);
        var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try (Server server = Server.start(ServerTest.surroundings(home, quiet), 0)) {
            var table =
                    new StringBuilder(
                            "| page | first | median of " + VISITS + " |\n|---|---|---|\n");
            for (String path :
                    List.of(
                            "/today",
                            "/review",
                            "/progress",
                            "/process",
                            "/day",
                            "/problems",
                            "/problems/two-sum",
                            "/problems/two-sum/submissions",
                            "/roadmap",
                            "/approaches",
                            "/submissions",
                            "/setup",
                            "/plan",
                            "/mocks",
                            "/questions",
                            "/questions/url-shortener",
                            "/interview/two-sum")) {
                long first = millis(server, path);
                long[] times = new long[VISITS];
                for (int i = 0; i < VISITS; i++) {
                    times[i] = millis(server, path);
                }
                Arrays.sort(times);
                table.append(
                        "| `" + path + "` | " + first + " ms | " + times[VISITS / 2] + " ms |\n");
            }
            System.out.println(table);
            Files.writeString(Path.of("target/pages.md"), table);
            String progress = get(server, "/progress").body();
            assertThat(progress)
                    .contains(
                            DECKS.cards().size()
                                    + " of "
                                    + DECKS.cards().size()
                                    + " cards were met")
                    .contains("<td class=\"number\">" + wrong + "</td>");
            assertThat(reviewsOf(progress)).isBetween(REVIEWS / 2, REVIEWS);
        }
    }

    private static long millis(Server server, String path) throws Exception {
        long began = System.nanoTime();
        HttpResponse<String> answer = get(server, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static HttpResponse<String> get(Server server, String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.address() + path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    /// All reviews of the last twelve weeks, as the table of what was recalled counts them.
    private static int reviewsOf(String progress) {
        String table = progress.substring(progress.indexOf("Share of cards recalled"));
        return Pattern.compile("<th scope=\"row\">[^<]+</th><td class=\"number\">(\\d+)</td>")
                .matcher(table.substring(0, table.indexOf("</table>")))
                .results()
                .mapToInt(row -> Integer.parseInt(row.group(1)))
                .sum();
    }

    /// @return how many submissions are wrong
    private static int fill(Path database) throws Exception {
        int wrongs = 0;
        var random = new Random(5);
        List<Slug> problems = List.copyOf(Catalog.read(CONTENT).problems().keySet());
        List<Slug> cards = DECKS.cards().stream().map(Card::id).toList();
        Instant end = Instant.now().minus(Duration.ofHours(1));
        String accepted = JudgementJson.write(Judgements.accepted()).toString();
        String wrong = JudgementJson.write(Judgements.wrong()).toString();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            connection.setAutoCommit(false);
            try (PreparedStatement submission =
                            connection.prepareStatement(
                                    "insert into submissions (id, problem, language, files, scope, at) values (?, ?, 'java', ?, 'all', ?)");
                    PreparedStatement judgement =
                            connection.prepareStatement(
                                    "insert into judgements (submission, verdict, judgement, at) values (?, ?, ?, ?)")) {
                for (int i = 0; i < SUBMISSIONS; i++) {
                    Instant at = end.minus(Duration.ofMinutes(20L * (SUBMISSIONS - i)));
                    String id = SubmissionId.next(at, random).text();
                    boolean right = random.nextInt(3) == 0;
                    submission.setString(1, id);
                    submission.setString(2, problems.get(random.nextInt(problems.size())).text());
                    submission.setString(3, "{\"Solution.java\":\"class Solution {}\"}");
                    submission.setLong(4, at.toEpochMilli());
                    submission.addBatch();
                    wrongs += right ? 0 : 1;
                    judgement.setString(1, id);
                    judgement.setString(2, right ? "AC" : "WA");
                    judgement.setString(3, right ? accepted : wrong);
                    judgement.setLong(4, at.toEpochMilli());
                    judgement.addBatch();
                }
                submission.executeBatch();
                judgement.executeBatch();
            }
            try (PreparedStatement review =
                    connection.prepareStatement(
                            "insert into reviews (card, rating, typed, millis, at) values (?, ?, 0, ?, ?)")) {
                List<Slug> order = new ArrayList<>(cards);
                for (int i = 0; i < REVIEWS; i++) {
                    Instant at = end.minus(Duration.ofMinutes(REVIEWS - i));
                    review.setString(1, order.get(i % order.size()).text());
                    review.setInt(2, random.nextInt(10) == 0 ? 1 : 3);
                    review.setLong(3, random.nextInt(20_000));
                    review.setLong(4, at.toEpochMilli());
                    review.addBatch();
                }
                review.executeBatch();
            }
            connection.commit();
        }
        return wrongs;
    }
}
