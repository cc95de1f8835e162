package onsite.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Interview mode and mock loops over real HTTP and WebSockets.
@Tag("slow")
@Timeout(240)
class MockLoopTest {
    private static final String NOBODY = "0".repeat(26);
    private static final Pattern LINK = Pattern.compile("/interviewer/([0-9a-z]{26})");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir private static Path home;
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(ServerTest.surroundings(home, System.err), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.address() + path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> form(String path, Map<String, String> fields)
            throws Exception {
        String body =
                fields.entrySet().stream()
                        .map(e ->
                                e.getKey()
                                        + "="
                                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> json(String path, String method, ObjectNode body)
            throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.address() + path))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String began(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replace(server.address(), "");
    }

    private static String loop(String company) throws Exception {
        return began(form("/mocks", Map.of("company", company, "level", "senior", "seed", "7")));
    }

    private static String interview(String problem) throws Exception {
        return began(form("/interview/" + problem, Map.of()));
    }

    private static ObjectNode code(String source) {
        return new ObjectMapper()
                .createObjectNode()
                .put("item", 0)
                .put("language", "python")
                .put("source", source);
    }

    /// Hears what a server says.
    private static final class Ear implements WebSocket.Listener {
        private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                heard.add(part.toString());
                part.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            closed.complete(status);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            closed.completeExceptionally(error);
        }

        private String until(String wanted) throws InterruptedException {
            for (String text = next(); ; text = next()) {
                if (text.contains(wanted)) {
                    return text;
                }
            }
        }

        private String next() throws InterruptedException {
            String text = heard.poll(60, TimeUnit.SECONDS);
            assertThat(text).as("nothing more is said").isNotNull();
            return text;
        }
    }

    private static WebSocket open(String path, String origin, Ear ear) throws Exception {
        return CLIENT.newWebSocketBuilder()
                .header("Origin", origin)
                .buildAsync(URI.create(server.address().replace("http", "ws") + path), ear)
                .get(60, TimeUnit.SECONDS);
    }

    private static int refused(String path, String origin) {
        ExecutionException e =
                (ExecutionException)
                        org.assertj.core.api.Assertions.catchThrowable(
                                () -> open(path, origin, new Ear()));
        assertThat(e).hasCauseInstanceOf(WebSocketHandshakeException.class);
        return e.getCause() instanceof WebSocketHandshakeException refusal
                ? refusal.getResponse().statusCode()
                : 0;
    }

    private static String link(String loop) throws Exception {
        var matcher = LINK.matcher(get(loop).body());
        assertThat(matcher.find()).isTrue();
        return "/interviewer/" + matcher.group(1);
    }

    @Test
    void theSameSeedDrawsTheSameLoop() throws Exception {
        String first = get(loop("meta")).body();
        String second = get(loop("meta")).body();
        String rounds = "(?s).*<tbody>(.*?)</tbody>.*";
        assertThat(first.replaceAll(rounds, "$1").replaceAll("/mocks/[0-9a-z]+", ""))
                .isEqualTo(second.replaceAll(rounds, "$1").replaceAll("/mocks/[0-9a-z]+", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mocks/", "/interview/session/", "/interviewer/"})
    void aWrongTokenLeadsNowhere(String path) throws Exception {
        for (String token : new String[] {NOBODY, "x", "..%2f..", "A".repeat(26)}) {
            var answer = get(path + token);
            assertThat(answer.statusCode()).as(path + token).isIn(400, 404);
        }
        assertThat(get(path + NOBODY).statusCode()).isEqualTo(404);
    }

    @Test
    void theCandidatesAddressIsNotTheInterviewers() throws Exception {
        String loop = loop("meta");
        String link = link(loop);
        assertThat(get(link.replace("/interviewer/", "/mocks/")).statusCode()).isEqualTo(404);
        assertThat(get(loop.replace("/mocks/", "/interviewer/")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"company=acme&level=senior&seed=1", "company=meta&level=boss&seed=1"})
    void whatIsUnknownIsRefusedWithASentence(String body) throws Exception {
        Map<String, String> fields =
                java.util.Arrays.stream(body.split("&"))
                        .map(f -> f.split("="))
                        .collect(Collectors.toMap(f -> f[0], f -> f[1]));
        var answer = form("/mocks", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Unknown");
        assertThat(
                        form("/mocks", Map.of("company", "meta", "level", "senior", "seed", "soon"))
                                .body())
                .contains("whole number");
    }

    @Test
    void roundsAreRunInTheirOrder() throws Exception {
        String loop = loop("meta");
        assertThat(form(loop + "/rounds/2", Map.of()).statusCode()).isEqualTo(409);
        assertThat(form(loop + "/rounds/99", Map.of()).statusCode()).isEqualTo(404);
        String first = began(form(loop + "/rounds/1", Map.of()));
        assertThat(began(form(loop + "/rounds/1", Map.of()))).isEqualTo(first);
        began(form(first + "/end", Map.of()));
        assertThat(began(form(loop + "/rounds/2", Map.of()))).isNotEqualTo(first);
    }

    @Test
    void nothingRunsBeforeAnApproachAndAnOwnTest() throws Exception {
        String session = interview("two-sum");
        ObjectNode code = code("class Solution:\n    pass\n");
        assertThat(json(session + "/code", "PUT", code).statusCode()).isEqualTo(409);
        assertThat(json(session + "/submit", "POST", code).body()).contains("No approach yet");
        assertThat(get(session).body()).doesNotContain("id=\"editor\"");

        form(
                session + "/approach",
                Map.of("item", "0", "text", "a map", "time", "n", "space", "n"));
        assertThat(get(session).body()).contains("id=\"editor\"");
        assertThat(json(session + "/code", "PUT", code).statusCode()).isEqualTo(204);
        assertThat(json(session + "/submit", "POST", code).body()).contains("No own test yet");
        assertThat(json(session + "/run", "POST", code).statusCode()).isEqualTo(409);

        var unusable =
                form(
                        session + "/test",
                        Map.of("item", "0", "input", "nums = nonsense", "expected", "1"));
        assertThat(unusable.statusCode()).isEqualTo(422);
        assertThat(unusable.body()).contains("Line 1");
    }

    @Test
    void anAnswerShowsOnlyAfterItsQuestionAndNoGradeBeforeThePrediction() throws Exception {
        String session = interview("remove-duplicates-sorted");
        assertThat(get(session).body()).doesNotContain("id=\"answer-0\"");
        form(session + "/ask", Map.of("item", "0", "question", "0"));
        assertThat(get(session).body()).contains("id=\"answer-0\"");
        form(session + "/end", Map.of());
        assertThat(get(session).body())
                .contains("Predict your grades")
                .doesNotContain("evidence\"");
        assertThat(form(session + "/grade", Map.of()).statusCode()).isEqualTo(409);
        Map<String, String> grades =
                Map.of(
                        "grade.communication", "yes",
                        "grade.problem-solving", "no",
                        "grade.technical-competency", "strong-yes",
                        "grade.testing", "strong-no");
        assertThat(form(session + "/predict", Map.of("grade.testing", "yes")).body())
                .contains("Choose a grade for Communication");
        began(form(session + "/predict", grades));
        assertThat(get(session).body()).contains("Asked 1 of the", "Grade yourself");
        assertThat(form(session + "/predict", grades).statusCode()).isEqualTo(409);
        began(form(session + "/grade", grades));
        assertThat(get(session).body()).contains("Given by yourself");
    }

    @Test
    void theInterviewerHearsWhatIsTypedAndIsToldOfTheNewestTextOnReturn() throws Exception {
        String loop = loop("meta");
        String link = link(loop);
        String session = began(form(loop + "/rounds/1", Map.of()));
        var candidate = new Ear();
        var interviewer = new Ear();
        WebSocket typing = open(session + "/live", server.address(), candidate);
        WebSocket looking = open(link + "/live", server.address(), interviewer);
        candidate.until("\"there\":true");
        var script = get(link);
        assertThat(script.statusCode()).as(script.body()).isEqualTo(200);
        assertThat(script.body()).contains("Round 1", "When asked", "Give hint 1");

        String said = "{\"type\":\"code\",\"item\":0,\"language\":\"python\",\"text\":\"x = 'ü'\"}";
        typing.sendText(said, true).get(10, TimeUnit.SECONDS);
        assertThat(interviewer.until("\"code\"")).contains("x = 'ü'", "python");

        looking.sendClose(1000, "").get(10, TimeUnit.SECONDS);
        candidate.until("\"there\":false");
        var again = new Ear();
        open(link + "/live", server.address(), again);
        assertThat(again.until("\"code\"")).contains("x = 'ü'");
        candidate.until("\"there\":true");

        form(link + "/hint", Map.of("round", "1", "item", "0", "hint", "0"));
        candidate.until("changed");
        assertThat(get(session).body()).contains("Given by the interviewer");
        form(link + "/say", Map.of("round", "1", "item", "0", "text", "Take <b>your</b> time"));
        candidate.until("changed");
        assertThat(get(session).body()).contains("Take &lt;b&gt;your&lt;/b&gt; time");
    }

    @Test
    void aWebSocketIsOpenedByOurOwnPagesOnlyAndOnlyWhereThereIsASession() throws Exception {
        String loop = loop("meta");
        String link = link(loop);
        assertThat(refused(link + "/live", "https://evil.example")).isEqualTo(403);
        assertThat(refused(link + "/live", "null")).isEqualTo(403);
        assertThat(refused("/interviewer/" + NOBODY + "/live", server.address())).isEqualTo(404);
        assertThat(refused("/interview/session/" + NOBODY + "/live", server.address()))
                .isEqualTo(404);
        // A single interview has no interviewer.
        assertThat(refused(interview("two-sum") + "/live", server.address())).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not JSON",
                "{}",
                "{\"item\":0,\"language\":\"cobol\",\"text\":\"\"}",
                "[1]"
            })
    void whatIsNoCodeClosesTheLine(String message) throws Exception {
        String session = began(form(loop("meta") + "/rounds/1", Map.of()));
        var ear = new Ear();
        var _ = open(session + "/live", server.address(), ear).sendText(message, true);
        assertThat(ear.closed.get(60, TimeUnit.SECONDS)).isEqualTo(1008);
    }

    @ParameterizedTest
    @ValueSource(ints = {300_000, 5_000_000})
    void aHugeMessageClosesTheLine(int length) throws Exception {
        String session = began(form(loop("meta") + "/rounds/1", Map.of()));
        var ear = new Ear();
        WebSocket socket = open(session + "/live", server.address(), ear);
        String text = "x".repeat(length);
        var _ =
                socket.sendText(
                        "{\"item\":0,\"language\":\"java\",\"text\":\"" + text + "\"}", true);
        assertThat(ear.closed.get(60, TimeUnit.SECONDS)).isEqualTo(1009);
        assertThat(get("/mocks").statusCode()).isEqualTo(200);
    }

    @Test
    void hugeFormsAreRefused() throws Exception {
        String session = interview("two-sum");
        Map<String, String> fields =
                Map.of(
                        "item", "0",
                        "text", "x".repeat(100_000),
                        "time", "n",
                        "space", "n");
        assertThat(form(session + "/approach", fields).statusCode()).isEqualTo(422);
        assertThat(get(session).body()).doesNotContain("id=\"editor\"");
    }
}
