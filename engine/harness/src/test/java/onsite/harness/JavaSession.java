package onsite.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// A session in this process, with real classes from the real compiler.
final class JavaSession {
    private JavaSession() {}

    /// @return the kind and payload of each answer, `ok [1,2]`
    static List<String> answers(String signature, Map<String, String> files, String... tests)
            throws IOException {
        var script = new StringBuilder("nonce\n").append(signature).append('\n');
        try (var compiler = new JavaSources()) {
            JavaSources.Result result = compiler.compile(files, false);
            assertThat(result.messages()).isEmpty();
            script.append(result.classes().size()).append('\n');
            result.classes()
                    .forEach((name, bytes) ->
                            script.append(name)
                                    .append(' ')
                                    .append(Base64.getEncoder().encodeToString(bytes))
                                    .append('\n'));
        }
        for (String test : tests) {
            script.append(test).append('\n');
        }
        var answers = new ByteArrayOutputStream();
        var prints = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        new RunSession(
                        new Lines(
                                new ByteArrayInputStream(
                                        script.toString().getBytes(StandardCharsets.UTF_8))),
                        answers,
                        prints)
                .run();
        return answers.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(" ", 4))
                .peek(parts -> assertThat(parts[0]).isEqualTo("nonce"))
                .filter(parts -> !parts[1].equals("end"))
                .map(parts -> parts[1] + " " + parts[3])
                .toList();
    }

    static List<String> function(String method, String source, String... tests) throws IOException {
        return answers("function\nreturn\n" + method, Map.of("Solution.java", source), tests);
    }
}
