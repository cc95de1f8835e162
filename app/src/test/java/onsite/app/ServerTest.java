package onsite.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onsite.app.command.Surroundings;
import onsite.app.terminal.Terminal;
import onsite.app.web.WebServer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole program over real HTTP, with the real judge and the real catalogue.
@Tag("slow")
@Timeout(180)
class ServerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SOLUTION =
            """
            class Solution:
                def two_sum(self, nums, target):
                    seen = {}
                    for i, n in enumerate(nums):
                        if target - n in seen:
                            return [seen[target - n], i]
                        seen[n] = i
            """;
    private static final String WRONG =
            """
            class Solution:
                def two_sum(self, nums, target):
                    print('hello')
                    return [0, 1]
            """;

    @TempDir private static Path home;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Server server;

    static Surroundings surroundings(Path home, PrintStream out) {
        return new Surroundings(
                Terminal.of(out, out, false, false, Map.of()),
                Map.of("ONSITE_HOME", home.toString()),
                home,
                Path.of("../content").toAbsolutePath().normalize(),
                Optional.of(home.resolve("content.snapshot")),
                Clock.systemUTC());
    }

    @BeforeAll
    static void start() {
        server = Server.start(surroundings(home, System.err), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(to(path));
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        return send(
                to(path).POST(BodyPublishers.ofString(body))
                        .header("Content-Type", "application/json"));
    }

    private static String body(String problem, String language, String source) {
        return JSON.createObjectNode()
                .put("problem", problem)
                .put("language", language)
                .put("source", source)
                .toString();
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return JSON.readTree(response.body());
    }

    private static void assertProblem(HttpResponse<String> response, int status, String detail)
            throws IOException {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        JsonNode problem = json(response);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").textValue()).isNotBlank();
        assertThat(problem.get("detail").textValue()).contains(detail);
        assertThat(problem.get("instance").textValue()).startsWith("/");
    }

    @Test
    void aRightSolutionIsAcceptedAndKept() throws Exception {
        var response = post("/api/v1/submissions", body("two-sum", "python", SOLUTION));

        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode verdict = json(response);
        assertThat(verdict.get("verdict").textValue()).isEqualTo("AC");
        assertThat(verdict.at("/tests/passed").intValue())
                .isPositive()
                .isEqualTo(verdict.at("/tests/total").intValue());
        JsonNode kept = json(get("/api/v1/submissions/" + verdict.get("id").textValue()));
        assertThat(kept.get("verdict")).isEqualTo(verdict.get("verdict"));
        assertThat(kept.at("/files/solution.py").textValue()).isEqualTo(SOLUTION);
        assertThat(json(get("/api/v1/problems/two-sum")).get("state").textValue())
                .isEqualTo("solved");
    }

    private static String stating(String source, String complexity) throws IOException {
        return ((ObjectNode) JSON.readTree(body("two-sum", "python", source)))
                .put("complexity", complexity)
                .toString();
    }

    @Test
    void aStatedComplexityIsAnsweredAndKept() throws Exception {
        JsonNode verdict = json(post("/api/v1/submissions", stating(SOLUTION, "2^n")));

        assertThat(verdict.at("/complexity/expected").textValue()).isEqualTo("n");
        assertThat(verdict.at("/complexity/stated").textValue()).isEqualTo("2^n");
        assertThat(verdict.at("/complexity/statement").textValue()).isEqualTo("refuted");
        assertThat(verdict.at("/complexity/memory/expected").textValue()).isEqualTo("n");
        assertThat(verdict.at("/complexity/memory/measured").textValue()).isEqualTo("n");
        assertThat(verdict.at("/complexity/memory/points/0/bytes").longValue()).isPositive();
        String id = verdict.get("id").textValue();
        JsonNode kept = json(get("/api/v1/submissions/" + id));
        assertThat(kept.get("stated").textValue()).isEqualTo("2^n");
        assertThat(kept.get("complexity")).isEqualTo(verdict.get("complexity"));
        assertThat(get("/submissions/" + id).body()).contains("You said 2ⁿ: refuted.");
    }

    @Test
    void aStatementAboutAWrongAnswerIsKeptAndNotCompared() throws Exception {
        JsonNode verdict = json(post("/api/v1/submissions", stating(WRONG, "n")));

        assertThat(verdict.get("complexity").isNull()).isTrue();
        assertThat(get("/submissions/" + verdict.get("id").textValue()).body())
                .contains("You said n. It is compared");
    }

    @Test
    void aComplexityThatThereIsNotIsRefusedWithThoseThereAre() throws Exception {
        assertProblem(
                post("/api/v1/submissions", stating(SOLUTION, "n!")),
                422,
                "'n!' is not a complexity here: use one of 1, log n, n, n log n,");
        assertProblem(
                send(
                        to("/api/v1/drafts/two-sum/java")
                                .PUT(
                                        BodyPublishers.ofString(
                                                "{\"source\":\"\",\"complexity\":\"quick\"}"))),
                422,
                "'quick' is not a complexity");
        assertProblem(
                post(
                        "/api/v1/submissions",
                        body("two-sum", "python", SOLUTION)
                                .replaceFirst("}$", ",\"complexity\":7}")),
                422,
                "text field 'complexity'");
    }

    @Test
    void aWrongOneShowsTheTestThatFailed() throws Exception {
        JsonNode verdict = json(post("/api/v1/submissions", body("two-sum", "python", WRONG)));

        assertThat(verdict.get("verdict").textValue()).isEqualTo("WA");
        assertThat(verdict.at("/failure/input").textValue()).startsWith("[[");
        assertThat(verdict.at("/failure/actual").textValue()).isEqualTo("[0,1]");
        assertThat(verdict.get("printed").textValue()).contains("hello");
    }

    @Test
    void withoutWaitingTheEventsTellTheVerdict() throws Exception {
        var response = post("/api/v1/submissions?wait=false", body("two-sum", "python", SOLUTION));
        assertThat(response.statusCode()).isEqualTo(202);
        String id = json(response).get("id").textValue();
        assertThat(response.headers().firstValue("Location")).contains("/api/v1/submissions/" + id);

        var events =
                CLIENT.send(
                        to(json(response).get("events").textValue()).build(),
                        BodyHandlers.ofLines());
        assertThat(events.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/event-stream");
        List<String> lines = events.body().toList();
        List<String> names = named(lines, "event: ").toList();
        assertThat(names).startsWith("queued").endsWith("verdict");
        assertThat(
                        JSON.readTree(named(lines, "data: ").toList().getLast())
                                .get("verdict")
                                .textValue())
                .isEqualTo("AC");

        Stream<String> again =
                CLIENT.send(
                                to("/api/v1/submissions/" + id + "/events").build(),
                                BodyHandlers.ofLines())
                        .body();
        assertThat(named(again.toList(), "event: ")).containsExactly("verdict");
    }

    private static Stream<String> named(List<String> lines, String field) {
        return lines.stream()
                .filter(line -> line.startsWith(field))
                .map(line -> line.substring(field.length()));
    }

    @Test
    void aRunOnTheSamplesShowsEachWithItsAnswer() throws Exception {
        JsonNode verdict = json(post("/api/v1/runs", body("two-sum", "python", SOLUTION)));

        assertThat(verdict.get("verdict").textValue()).isEqualTo("AC");
        assertThat(verdict.get("cases")).isNotEmpty();
        assertThat(verdict.at("/cases/0/input").textValue()).startsWith("[[");
        assertThat(verdict.at("/cases/0/expected")).isEqualTo(verdict.at("/cases/0/actual"));
    }

    @Test
    void aRunOnOnesOwnInputsAnswersEach() throws Exception {
        var request =
                JSON.createObjectNode()
                        .put("problem", "two-sum")
                        .put("language", "python")
                        .put("source", SOLUTION)
                        .put("inputs", "nums = [5,5]\ntarget = 10\n\nnums = [1,2,3]\ntarget = 5\n");

        JsonNode verdict = json(post("/api/v1/runs", request.toString()));

        assertThat(verdict.at("/cases/0/actual").textValue()).isEqualTo("[0,1]");
        assertThat(verdict.at("/cases/1/actual").textValue()).isEqualTo("[1,2]");
    }

    @Test
    void anInputThatDoesNotFitIsRefusedWithItsLine() throws Exception {
        var request =
                JSON.createObjectNode()
                        .put("problem", "two-sum")
                        .put("language", "python")
                        .put("source", SOLUTION)
                        .put("inputs", "nums = [5,5]\ntarget = ten");

        assertProblem(post("/api/v1/runs", request.toString()), 422, "Line 2");
        request.put("inputs", "nums = [1,2]\ntarget = 90");
        assertThat(post("/api/v1/runs", request.toString()).statusCode()).isEqualTo(422);
    }

    @Test
    void aDraftIsKept() throws Exception {
        String path = "/api/v1/drafts/two-sum/go";
        assertProblem(get(path), 404, "No draft of two-sum in go");

        var put = send(to(path).PUT(BodyPublishers.ofString("{\"source\":\"package solution\"}")));
        assertThat(put.statusCode()).isEqualTo(204);
        assertThat(json(get(path)).get("source").textValue()).isEqualTo("package solution");
        assertThat(json(get(path)).has("complexity")).isFalse();
        send(
                to(path).PUT(
                                BodyPublishers.ofString(
                                        "{\"source\":\"package s\",\"complexity\":\"n log n\"}")));
        assertThat(json(get(path)).get("complexity").textValue()).isEqualTo("n log n");
        assertProblem(get("/api/v1/drafts/two-sum/cobol"), 422, "java, python or go");
    }

    @Test
    void problemsAreListedAndFiltered() throws Exception {
        JsonNode all = json(get("/api/v1/problems"));
        assertThat(all).isNotEmpty();
        assertThat(all.findValuesAsText("slug")).contains("two-sum");
        assertThat(all.get(0).get("languages")).hasToString("[\"java\",\"python\",\"go\"]");
        assertThat(json(get("/api/v1/problems?topic=no-such-topic"))).isEmpty();

        JsonNode twoSum = json(get("/api/v1/problems/two-sum"));
        assertThat(twoSum.at("/signature/function").textValue()).startsWith("twoSum(");
        assertThat(twoSum.get("examples")).isNotEmpty();
        assertThat(twoSum.at("/starters/java").textValue()).contains("class Solution");
        assertThat(twoSum.has("editorial")).isFalse();
    }

    @Test
    void whatThereIsNotIsNamed() throws Exception {
        assertProblem(get("/api/v1/problems/tow-sum"), 404, "did you mean two-sum?");
        assertProblem(get("/api/v1/problems/Two%20Sum"), 404, "No problem is called");
        assertProblem(get("/api/v1/submissions/nonsense"), 404, "no submission 'nonsense'");
        assertProblem(
                get("/api/v1/submissions/" + "0".repeat(26) + "/events"), 404, "no submission");
        assertProblem(get("/api/v1/no-such"), 404, "nothing at /api/v1/no-such");
        assertProblem(send(to("/api/v1/problems").DELETE()), 405, "DELETE");
        assertProblem(post("/api/v1/submissions", body("no-such", "java", "x")), 404, "'no-such'");
        assertProblem(post("/api/v1/submissions", body("two-sum", "cobol", "x")), 422, "'cobol'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "not json", "{}{}", "{\"a\":1,\"a\":2}"})
    void whatIsNotJsonIsRefused(String body) throws Exception {
        assertThat(post("/api/v1/submissions", body).statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsNoSubmissionIsRefused() throws Exception {
        assertProblem(post("/api/v1/submissions", "[1]"), 400, "must be a JSON object");
        assertProblem(post("/api/v1/submissions", "{\"problem\":\"two-sum\"}"), 422, "'language'");
        assertProblem(post("/api/v1/submissions", body("two-sum", "java", " \n")), 422, "empty");
        assertProblem(post("/api/v1/submissions", body("two-sum", "java", "a\0b")), 422, "binary");
        String files = "{\"problem\":\"two-sum\",\"language\":\"java\",\"files\":{\"../x\":\"y\"}}";
        assertProblem(post("/api/v1/submissions", files), 422, "'../x'");
        assertProblem(
                post("/api/v1/submissions", body("two-sum", "java", "x".repeat(300_000))),
                422,
                "300000 bytes");
        byte[] noise = {(byte) 0xff, (byte) 0xfe, 0, 1};
        assertProblem(
                send(to("/api/v1/submissions").POST(BodyPublishers.ofByteArray(noise))),
                400,
                "binary");
    }

    @Test
    void aBodyOfTenMegabytesIsRefusedWithoutBeingKept() throws Exception {
        String large = body("two-sum", "java", "x".repeat(10_000_000));

        assertProblem(post("/api/v1/submissions", large), 413, "512 KiB");
        var chunked =
                BodyPublishers.ofInputStream(() ->
                        new java.io.ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8)));
        assertProblem(send(to("/api/v1/submissions").POST(chunked)), 413, "512 KiB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:7373",
                "127.0.0.1.evil.example",
                "localhost.evil",
                ""
            })
    void anotherHostsNameIsNotServed(String host) throws Exception {
        assertThat(raw("GET /api/v1/problems HTTP/1.1\r\nHost: " + host))
                .contains(host.isEmpty() ? " 4" : " 421 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:99", "127.0.0.1", "[::1]:7373"})
    void namesOfThisMachineAreServed(String host) throws Exception {
        assertThat(raw("GET /health HTTP/1.1\r\nHost: " + host)).contains(" 200 ");
    }

    /// The status line of the answer to a request that `HttpClient` would not send.
    private static String raw(String head) throws IOException {
        URI address = URI.create(server.address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(
                            (head + "\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }

    @Test
    void aForeignPageChangesNothing() throws Exception {
        String body = body("two-sum", "python", SOLUTION);
        assertProblem(
                send(
                        to("/api/v1/submissions")
                                .POST(BodyPublishers.ofString(body))
                                .header("Origin", "https://evil.example")),
                403,
                "https://evil.example");
        for (String site : List.of("cross-site", "same-site")) {
            assertProblem(
                    send(
                            to("/api/v1/submissions")
                                    .POST(BodyPublishers.ofString(body))
                                    .header("Sec-Fetch-Site", site)),
                    403,
                    "own pages");
        }
        assertProblem(
                send(
                        to("/api/v1/drafts/two-sum/java")
                                .PUT(BodyPublishers.ofString("{}"))
                                .header("Origin", "null")),
                403,
                "own pages");
    }

    @Test
    void ourOwnPageMayChange() throws Exception {
        String draft = "{\"source\":\"x\"}";
        var own =
                to("/api/v1/drafts/two-sum/java")
                        .PUT(BodyPublishers.ofString(draft))
                        .header("Origin", server.address());
        assertThat(send(own).statusCode()).isEqualTo(204);
        assertThat(send(own.header("Sec-Fetch-Site", "same-origin")).statusCode()).isEqualTo(204);
    }

    @Test
    void everyAnswerIsGuardedByHeadersWithANonceOfItsOwn() throws Exception {
        var first = get("/").headers().firstValue("Content-Security-Policy").orElse("");
        var second =
                get("/api/v1/no-such").headers().firstValue("Content-Security-Policy").orElse("");

        assertThat(first)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(second).contains("'nonce-").isNotEqualTo(first);
        assertThat(get("/health").headers().firstValue("X-Content-Type-Options"))
                .contains("nosniff");
        assertThat(get("/health").headers().firstValue("Server")).isEmpty();
    }

    @Test
    void metricsAndHealthAreTold() throws Exception {
        post("/api/v1/submissions", body("two-sum", "python", SOLUTION));

        assertThat(json(get("/health")).get("status").textValue()).isEqualTo("up");
        assertThat(get("/metrics").body())
                .contains("jvm_memory_used_bytes")
                .contains("onsite_http_seconds_count")
                .contains("route=\"/api/v1/submissions\"")
                .contains("onsite_judge_queue_length")
                .contains("onsite_judge_queue_wait_seconds_count")
                .contains("onsite_judge_total_seconds_count")
                .contains("onsite_verdicts_total{language=\"python\",verdict=\"AC\"}");
    }

    @Test
    void aPortInUseIsSaidSo(@TempDir Path other) {
        int port = URI.create(server.address()).getPort();

        Assertions.assertThatThrownBy(() -> Server.start(surroundings(other, System.err), port))
                .isInstanceOf(WebServer.PortInUse.class)
                .hasMessageContaining("Port " + port + " is in use")
                .hasMessageContaining("--port");
    }
}
