package onsite.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;

/// Speaks to the API of a running server, and reads what it answers.
///
/// @param address of the server, without a slash at its end
record ApiClient(String address) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /// Right for `two-sum`, in Python.
    static final String SOLUTION =
            """
            class Solution:
                def two_sum(self, nums, target):
                    seen = {}
                    for i, n in enumerate(nums):
                        if target - n in seen:
                            return [seen[target - n], i]
                        seen[n] = i
            """;

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(to(path));
    }

    HttpResponse<String> post(String path, String body) throws Exception {
        return send(
                to(path).POST(BodyPublishers.ofString(body))
                        .header("Content-Type", "application/json"));
    }

    /// The answer as its lines arrive.
    HttpResponse<Stream<String>> lines(String path) throws Exception {
        return CLIENT.send(to(path).build(), BodyHandlers.ofLines());
    }

    static String body(String problem, String language, String source) {
        return JSON.createObjectNode()
                .put("problem", problem)
                .put("language", language)
                .put("source", source)
                .toString();
    }

    static JsonNode json(HttpResponse<String> response) throws IOException {
        return JSON.readTree(response.body());
    }

    static void assertProblem(HttpResponse<String> response, int status, String detail)
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
}
