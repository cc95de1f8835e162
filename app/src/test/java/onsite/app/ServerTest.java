package onsite.app;

import static onsite.app.ApiClient.SOLUTION;
import static onsite.app.ApiClient.assertProblem;
import static onsite.app.ApiClient.body;
import static onsite.app.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
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
    private static final String WRONG =
            """
            class Solution:
                def two_sum(self, nums, target):
                    print('hello')
                    return [0, 1]
            """;

    @TempDir private static Path home;
    private static Server server;
    private static ApiClient api;

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
        api = new ApiClient(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aRightSolutionIsAcceptedAndKept() throws Exception {
        var response = api.post("/api/v1/submissions", body("two-sum", "python", SOLUTION));

        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode verdict = json(response);
        assertThat(verdict.get("verdict").textValue()).isEqualTo("AC");
        assertThat(verdict.at("/tests/passed").intValue())
                .isPositive()
                .isEqualTo(verdict.at("/tests/total").intValue());
        JsonNode kept = json(api.get("/api/v1/submissions/" + verdict.get("id").textValue()));
        assertThat(kept.get("verdict")).isEqualTo(verdict.get("verdict"));
        assertThat(kept.at("/files/solution.py").textValue()).isEqualTo(SOLUTION);
        assertThat(json(api.get("/api/v1/problems/two-sum")).get("state").textValue())
                .isEqualTo("solved");
    }

    private static String stating(String source, String complexity) throws IOException {
        return ((ObjectNode) JSON.readTree(body("two-sum", "python", source)))
                .put("complexity", complexity)
                .toString();
    }

    @Test
    void aStatedComplexityIsAnsweredAndKept() throws Exception {
        JsonNode verdict = json(api.post("/api/v1/submissions", stating(SOLUTION, "2^n")));

        assertThat(verdict.at("/complexity/expected").textValue()).isEqualTo("n");
        assertThat(verdict.at("/complexity/stated").textValue()).isEqualTo("2^n");
        assertThat(verdict.at("/complexity/statement").textValue()).isEqualTo("refuted");
        assertThat(verdict.at("/complexity/memory/expected").textValue()).isEqualTo("n");
        assertThat(verdict.at("/complexity/memory/measured").textValue()).isEqualTo("n");
        assertThat(verdict.at("/complexity/memory/points/0/bytes").longValue()).isPositive();
        String id = verdict.get("id").textValue();
        JsonNode kept = json(api.get("/api/v1/submissions/" + id));
        assertThat(kept.get("stated").textValue()).isEqualTo("2^n");
        assertThat(kept.get("complexity")).isEqualTo(verdict.get("complexity"));
        assertThat(api.get("/submissions/" + id).body()).contains("You said 2ⁿ: refuted.");
    }

    @Test
    void aStatementAboutAWrongAnswerIsKeptAndNotCompared() throws Exception {
        JsonNode verdict = json(api.post("/api/v1/submissions", stating(WRONG, "n")));

        assertThat(verdict.get("complexity").isNull()).isTrue();
        assertThat(api.get("/submissions/" + verdict.get("id").textValue()).body())
                .contains("You said n. It is compared");
    }

    @Test
    void aComplexityThatThereIsNotIsRefusedWithThoseThereAre() throws Exception {
        assertProblem(
                api.post("/api/v1/submissions", stating(SOLUTION, "n!")),
                422,
                "'n!' is not a complexity here: use one of 1, log n, n, n log n,");
        assertProblem(
                api.send(
                        api.to("/api/v1/drafts/two-sum/java")
                                .PUT(
                                        BodyPublishers.ofString(
                                                "{\"source\":\"\",\"complexity\":\"quick\"}"))),
                422,
                "'quick' is not a complexity");
        assertProblem(
                api.post(
                        "/api/v1/submissions",
                        body("two-sum", "python", SOLUTION)
                                .replaceFirst("}$", ",\"complexity\":7}")),
                422,
                "text field 'complexity'");
    }

    @Test
    void aWrongOneShowsTheTestThatFailed() throws Exception {
        JsonNode verdict = json(api.post("/api/v1/submissions", body("two-sum", "python", WRONG)));

        assertThat(verdict.get("verdict").textValue()).isEqualTo("WA");
        assertThat(verdict.at("/failure/input").textValue()).startsWith("[[");
        assertThat(verdict.at("/failure/actual").textValue()).isEqualTo("[0,1]");
        assertThat(verdict.get("printed").textValue()).contains("hello");
    }

    @Test
    void withoutWaitingTheEventsTellTheVerdict() throws Exception {
        var response =
                api.post("/api/v1/submissions?wait=false", body("two-sum", "python", SOLUTION));
        assertThat(response.statusCode()).isEqualTo(202);
        String id = json(response).get("id").textValue();
        assertThat(response.headers().firstValue("Location")).contains("/api/v1/submissions/" + id);

        var events = api.lines(json(response).get("events").textValue());
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

        Stream<String> again = api.lines("/api/v1/submissions/" + id + "/events").body();
        assertThat(named(again.toList(), "event: ")).containsExactly("verdict");
    }

    private static Stream<String> named(List<String> lines, String field) {
        return lines.stream()
                .filter(line -> line.startsWith(field))
                .map(line -> line.substring(field.length()));
    }

    @Test
    void aRunOnTheSamplesShowsEachWithItsAnswer() throws Exception {
        JsonNode verdict = json(api.post("/api/v1/runs", body("two-sum", "python", SOLUTION)));

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

        JsonNode verdict = json(api.post("/api/v1/runs", request.toString()));

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

        assertProblem(api.post("/api/v1/runs", request.toString()), 422, "Line 2");
        request.put("inputs", "nums = [1,2]\ntarget = 90");
        assertThat(api.post("/api/v1/runs", request.toString()).statusCode()).isEqualTo(422);
    }

    @Test
    void aDraftIsKept() throws Exception {
        String path = "/api/v1/drafts/two-sum/go";
        assertProblem(api.get(path), 404, "No draft of two-sum in go");

        var put =
                api.send(
                        api.to(path)
                                .PUT(BodyPublishers.ofString("{\"source\":\"package solution\"}")));
        assertThat(put.statusCode()).isEqualTo(204);
        assertThat(json(api.get(path)).get("source").textValue()).isEqualTo("package solution");
        assertThat(json(api.get(path)).has("complexity")).isFalse();
        api.send(
                api.to(path)
                        .PUT(
                                BodyPublishers.ofString(
                                        "{\"source\":\"package s\",\"complexity\":\"n log n\"}")));
        assertThat(json(api.get(path)).get("complexity").textValue()).isEqualTo("n log n");
        assertProblem(api.get("/api/v1/drafts/two-sum/cobol"), 422, "java, python or go");
    }

    @Test
    void problemsAreListedAndFiltered() throws Exception {
        JsonNode all = json(api.get("/api/v1/problems"));
        assertThat(all).isNotEmpty();
        assertThat(all.findValuesAsText("slug")).contains("two-sum");
        assertThat(all.get(0).get("languages")).hasToString("[\"java\",\"python\",\"go\"]");
        assertThat(json(api.get("/api/v1/problems?topic=no-such-topic"))).isEmpty();

        JsonNode twoSum = json(api.get("/api/v1/problems/two-sum"));
        assertThat(twoSum.at("/signature/function").textValue()).startsWith("twoSum(");
        assertThat(twoSum.get("examples")).isNotEmpty();
        assertThat(twoSum.at("/starters/java").textValue()).contains("class Solution");
        assertThat(twoSum.has("editorial")).isFalse();
    }

    @Test
    void whatThereIsNotIsNamed() throws Exception {
        assertProblem(api.get("/api/v1/problems/tow-sum"), 404, "did you mean two-sum?");
        assertProblem(api.get("/api/v1/problems/Two%20Sum"), 404, "No problem is called");
        assertProblem(api.get("/api/v1/submissions/nonsense"), 404, "no submission 'nonsense'");
        assertProblem(
                api.get("/api/v1/submissions/" + "0".repeat(26) + "/events"), 404, "no submission");
        assertProblem(api.get("/api/v1/no-such"), 404, "nothing at /api/v1/no-such");
        assertProblem(api.send(api.to("/api/v1/problems").DELETE()), 405, "DELETE");
        assertProblem(
                api.post("/api/v1/submissions", body("no-such", "java", "x")), 404, "'no-such'");
        assertProblem(
                api.post("/api/v1/submissions", body("two-sum", "cobol", "x")), 422, "'cobol'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "not json", "{}{}", "{\"a\":1,\"a\":2}"})
    void whatIsNotJsonIsRefused(String body) throws Exception {
        assertThat(api.post("/api/v1/submissions", body).statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsNoSubmissionIsRefused() throws Exception {
        assertProblem(api.post("/api/v1/submissions", "[1]"), 400, "must be a JSON object");
        assertProblem(
                api.post("/api/v1/submissions", "{\"problem\":\"two-sum\"}"), 422, "'language'");
        assertProblem(
                api.post("/api/v1/submissions", body("two-sum", "java", " \n")), 422, "empty");
        assertProblem(
                api.post("/api/v1/submissions", body("two-sum", "java", "a\0b")), 422, "binary");
        String files = "{\"problem\":\"two-sum\",\"language\":\"java\",\"files\":{\"../x\":\"y\"}}";
        assertProblem(api.post("/api/v1/submissions", files), 422, "'../x'");
        assertProblem(
                api.post("/api/v1/submissions", body("two-sum", "java", "x".repeat(300_000))),
                422,
                "300000 bytes");
        byte[] noise = {(byte) 0xff, (byte) 0xfe, 0, 1};
        assertProblem(
                api.send(api.to("/api/v1/submissions").POST(BodyPublishers.ofByteArray(noise))),
                400,
                "binary");
    }

    @Test
    void aBodyOfTenMegabytesIsRefusedWithoutBeingKept() throws Exception {
        String large = body("two-sum", "java", "x".repeat(10_000_000));

        assertProblem(api.post("/api/v1/submissions", large), 413, "512 KiB");
        var chunked =
                BodyPublishers.ofInputStream(() ->
                        new java.io.ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8)));
        assertProblem(api.send(api.to("/api/v1/submissions").POST(chunked)), 413, "512 KiB");
    }

    @Test
    void metricsAndHealthAreTold() throws Exception {
        api.post("/api/v1/submissions", body("two-sum", "python", SOLUTION));

        assertThat(json(api.get("/health")).get("status").textValue()).isEqualTo("up");
        assertThat(api.get("/metrics").body())
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
