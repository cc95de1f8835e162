package onsite.app;

import static onsite.app.ApiClient.SOLUTION;
import static onsite.app.ApiClient.assertProblem;
import static onsite.app.ApiClient.body;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Under which names the whole program is served, whose pages may change anything in it, and the
/// headers that guard its answers.
@Tag("slow")
@Timeout(180)
class ServerGuardTest {
    @TempDir private static Path home;
    private static Server server;
    private static ApiClient api;

    @BeforeAll
    static void start() {
        server = Server.start(ServerTest.surroundings(home, System.err), 0);
        api = new ApiClient(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
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
                api.send(
                        api.to("/api/v1/submissions")
                                .POST(BodyPublishers.ofString(body))
                                .header("Origin", "https://evil.example")),
                403,
                "https://evil.example");
        for (String site : List.of("cross-site", "same-site")) {
            assertProblem(
                    api.send(
                            api.to("/api/v1/submissions")
                                    .POST(BodyPublishers.ofString(body))
                                    .header("Sec-Fetch-Site", site)),
                    403,
                    "own pages");
        }
        assertProblem(
                api.send(
                        api.to("/api/v1/drafts/two-sum/java")
                                .PUT(BodyPublishers.ofString("{}"))
                                .header("Origin", "null")),
                403,
                "own pages");
    }

    @Test
    void ourOwnPageMayChange() throws Exception {
        String draft = "{\"source\":\"x\"}";
        var own =
                api.to("/api/v1/drafts/two-sum/java")
                        .PUT(BodyPublishers.ofString(draft))
                        .header("Origin", server.address());
        assertThat(api.send(own).statusCode()).isEqualTo(204);
        assertThat(api.send(own.header("Sec-Fetch-Site", "same-origin")).statusCode())
                .isEqualTo(204);
    }

    @Test
    void everyAnswerIsGuardedByHeadersWithANonceOfItsOwn() throws Exception {
        var first = api.get("/").headers().firstValue("Content-Security-Policy").orElse("");
        var second =
                api.get("/api/v1/no-such")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse("");

        assertThat(first)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(second).contains("'nonce-").isNotEqualTo(first);
        assertThat(api.get("/health").headers().firstValue("X-Content-Type-Options"))
                .contains("nosniff");
        assertThat(api.get("/health").headers().firstValue("Server")).isEmpty();
    }
}
