package onsite.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A server of its own, started by the launcher as anybody would, with an empty home.
final class Onsite implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://[\\w.:]+");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final Path home;
    private final String address;

    private Onsite(Process process, Path home, String address) {
        this.process = process;
        this.home = home;
        this.address = address;
    }

    /// @param content the problems to serve
    static Onsite start(Path root, Path content) throws IOException {
        Path home = Files.createTempDirectory("onsite-bench");
        var builder = new ProcessBuilder(root.resolve("onsite").toString(), "--port", "0");
        builder.environment().put("ONSITE_HOME", home.toString());
        builder.environment().put("ONSITE_CONTENT", content.toString());
        builder.redirectError(home.resolve("server.log").toFile());
        Process process = builder.start();
        BufferedReader said = process.inputReader();
        String line = said.readLine();
        Matcher matcher = ADDRESS.matcher(line == null ? "" : line);
        if (!matcher.find()) {
            process.destroy();
            throw new IOException(
                    "the server did not start: "
                            + line
                            + Files.readString(home.resolve("server.log")));
        }
        return new Onsite(process, home, matcher.group());
    }

    /// Waits for a page.
    void visit(String path) throws IOException, InterruptedException {
        HttpResponse<String> response =
                http.send(
                        HttpRequest.newBuilder(URI.create(address + path))
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answers " + response.statusCode());
        }
    }

    /// Hands in a submission and waits for its verdict.
    JsonNode submit(String problem, String language, String source)
            throws IOException, InterruptedException {
        String body =
                json.writeValueAsString(
                        Map.of("problem", problem, "language", language, "source", source));
        HttpResponse<String> response =
                http.send(
                        HttpRequest.newBuilder(URI.create(address + "/api/v1/submissions"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("a submission was answered " + response.body());
        }
        return json.readTree(response.body());
    }

    /// The same, for one that is right.
    void accept(String problem, String language, String source)
            throws IOException, InterruptedException {
        JsonNode judgement = submit(problem, language, source);
        if (!judgement.path("verdict").asText().equals("AC")) {
            throw new IOException("a right solution was judged " + judgement);
        }
    }

    Footprint footprint() throws IOException {
        return Footprint.of(process.toHandle());
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Folders.delete(home);
    }
}
