package onsite.harness;

import static onsite.harness.JavaSession.function;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// One program after another in the same session.
class SuccessionTest {
    private static final String COUNTS =
            "class Solution { static int n; int f() { return n += STEP; } }";

    /// The line and the classes that put another program in the place of the one that runs.
    private static String succession(String source) throws IOException {
        var script = new StringBuilder("program\n");
        try (var compiler = new JavaSources()) {
            Map<String, byte[]> classes =
                    compiler.compile(Map.of("Solution.java", source), false).classes();
            script.append(classes.size());
            classes.forEach((name, bytes) ->
                    script.append('\n')
                            .append(name)
                            .append(' ')
                            .append(Base64.getEncoder().encodeToString(bytes)));
        }
        return script.toString();
    }

    @Test
    void anotherProgramAnswersFromThereOnAndMeetsNoStateOfTheFirst() throws IOException {
        assertThat(
                        function(
                                "f() -> int",
                                COUNTS.replace("STEP", "1"),
                                "[]",
                                "[]",
                                succession(COUNTS.replace("STEP", "10")),
                                "[]",
                                "[]"))
                .containsExactly("ok 1", "ok 2", "ok 10", "ok 20");
    }

    @Test
    void whatWasThrownIsForgotten() throws IOException {
        assertThat(
                        function(
                                "f() -> int",
                                "class Solution { int f() { return 1 / (int) 0L; } }",
                                "[]",
                                succession("class Solution { int f() { return 4; } }"),
                                "[]"))
                .last()
                .isEqualTo("ok 4");
    }

    @Test
    void noProgramFollowsOneThatLeavesAThread() throws IOException {
        String leaves =
                """
                class Solution {
                    static final Object LOCK = new Object();
                    int f() {
                        var thread = new Thread(() -> {
                            synchronized (LOCK) {
                                try {
                                    LOCK.wait();
                                } catch (InterruptedException e) {
                                    // over
                                }
                            }
                        });
                        thread.setDaemon(true);
                        thread.start();
                        return 1;
                    }
                }
                """;
        assertThat(
                        function(
                                "f() -> int",
                                leaves,
                                "[]",
                                succession("class Solution { int f() { return 4; } }"),
                                "[]"))
                .containsExactly("ok 1");
    }
}
