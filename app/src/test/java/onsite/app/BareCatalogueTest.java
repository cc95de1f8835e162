package onsite.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import onsite.app.command.Surroundings;
import onsite.app.terminal.Terminal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Pages about the catalogue as a whole, where there is little of it.
@Tag("slow")
@Timeout(180)
class BareCatalogueTest {
    @TempDir private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    private Server start() throws IOException {
        Files.createDirectories(folder.resolve("content/problems"));
        return Server.start(
                new Surroundings(
                        Terminal.of(System.err, System.err, false, false, Map.of()),
                        Map.of("ONSITE_HOME", folder.resolve("home").toString()),
                        folder,
                        folder.resolve("content"),
                        Optional.empty(),
                        Clock.systemUTC()),
                0);
    }

    private String get(Server server, String path) throws Exception {
        HttpResponse<String> response =
                client.send(
                        HttpRequest.newBuilder(URI.create(server.address() + path))
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path).isLessThan(400);
        return response.body();
    }

    @Test
    void everyPageIsThereWithoutAnything() throws Exception {
        try (Server server = start()) {
            assertThat(get(server, "/roadmap")).contains("No roadmap", "By category");
            assertThat(get(server, "/approaches")).contains("Nothing to compare");
            assertThat(get(server, "/today")).contains("All done");
            assertThat(get(server, "/review")).contains("There are no cards yet");
            assertThat(get(server, "/progress")).contains("No submission has failed yet");
            assertThat(get(server, "/questions")).contains("No questions");
            assertThat(get(server, "/export.json")).contains("\"onsite-export\"");
            assertThat(get(server, "/process")).contains("No application yet");
            assertThat(get(server, "/day")).contains("Nothing noted yet");
            assertThat(get(server, "/problems"))
                    .contains("No problems yet")
                    .doesNotContain("Any company", "Random problem");
            HttpResponse<Void> random =
                    client.send(
                            HttpRequest.newBuilder(URI.create(server.address() + "/random?q=x"))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
            assertThat(random.statusCode()).isEqualTo(303);
            assertThat(random.headers().firstValue("Location")).hasValue("/problems?q=x");
            assertThat(random.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
    }

    @Test
    void brokenRoadmapSaysWhereToLook() throws Exception {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/roadmap.yaml"), "topics: [");
        try (Server server = start()) {
            assertThat(get(server, "/roadmap")).contains("The roadmap can't be read");
            assertThat(get(server, "/setup")).contains("roadmap.yaml:1");
            assertThat(get(server, "/problems")).doesNotContain("problem package");
        }
    }
}
