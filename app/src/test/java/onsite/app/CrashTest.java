package onsite.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The program in a process of its own that is killed without a warning.
@Tag("slow")
@Timeout(300)
class CrashTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Computes until it is stopped, so that it is certainly being judged when the server dies.
    private static final String ENDLESS =
            """
            class Solution:
                def two_sum(self, nums, target):
                    while True:
                        pass
            """;

    @TempDir private Path home;
    private final HttpClient client = HttpClient.newHttpClient();

    private record Running(Process process, String address) {}

    private Running started() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Donsite.content=" + Path.of("../content").toAbsolutePath().normalize());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("onsite.app.Main", "serve", "--port", "0"));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("ONSITE_HOME", home.toString());
        Process process = builder.start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        assertThat(line).startsWith("Onsite is at http://127.0.0.1:");
        return new Running(process, line.split(" ")[3]);
    }

    private JsonNode get(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        return JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
    }

    private Stream<String> events(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        return client.send(request, BodyHandlers.ofLines())
                .body()
                .filter(line -> line.startsWith("event: "))
                .map(line -> line.substring("event: ".length()));
    }

    @Test
    void aSubmissionThatWasBeingJudgedIsJudgedAfterTheRestart() throws Exception {
        Running first = started();
        String id;
        try {
            String body =
                    JSON.createObjectNode()
                            .put("problem", "two-sum")
                            .put("language", "python")
                            .put("source", ENDLESS)
                            .toString();
            var request =
                    HttpRequest.newBuilder(
                                    URI.create(first.address() + "/api/v1/submissions?wait=false"))
                            .POST(BodyPublishers.ofString(body))
                            .build();
            id =
                    JSON.readTree(client.send(request, BodyHandlers.ofString()).body())
                            .get("id")
                            .textValue();
            try (Stream<String> events =
                    events(first.address() + "/api/v1/submissions/" + id + "/events")) {
                assertThat(events.anyMatch("running"::equals)).isTrue();
            }
        } finally {
            first.process().destroyForcibly().waitFor();
        }

        Running second = started();
        try {
            String address = second.address() + "/api/v1/submissions/" + id;
            assertThat(events(address + "/events").toList()).endsWith("verdict");
            JsonNode kept = get(address);
            assertThat(kept.get("verdict").textValue()).isEqualTo("TLE");
            assertThat(kept.at("/files/solution.py").textValue()).isEqualTo(ENDLESS);
        } finally {
            second.process().destroy();
            assertThat(second.process().waitFor()).isEqualTo(143);
        }
    }
}
