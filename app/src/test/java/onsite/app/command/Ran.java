package onsite.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import onsite.app.terminal.Terminal;

/// What one command line came to, its streams captured.
record Ran(int exit, String out, String err) {

    /// @param port serves on a port, and says how that ended
    static Ran of(
            Map<String, String> environment,
            Path home,
            Path content,
            Optional<Path> snapshot,
            Clock clock,
            IntFunction<Integer> port,
            String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal =
                Terminal.of(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false,
                        environment);
        var surroundings = new Surroundings(terminal, environment, home, content, snapshot, clock);
        int exit = Program.run(surroundings, port, words);
        return new Ran(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static void assertRefused(Ran ran, String sentence) {
        assertThat(ran.err()).contains(sentence).hasLineCount(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exit()).isEqualTo(2);
    }
}
