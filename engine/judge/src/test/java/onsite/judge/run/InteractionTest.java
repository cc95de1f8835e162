package onsite.judge.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.judge.language.StandardProgram;
import onsite.judge.sandbox.Sandbox;
import onsite.judge.sandbox.Sandboxes;
import onsite.judge.sandbox.SharedLibraries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Two shells talk. What one does because the other has ended comes after that end, however fast it
/// is done. Each case is tried often: the system tells of two ends in any order.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InteractionTest {
    private static final String REPORTING =
            """
            for n in judgemessage teammessage score score_multiplier; do
                echo report > "$3$n.txt"
            done
            echo go
            """;
    private static final String READS_TO_THE_END = "while read -r line; do :; done\n";

    private final Path scratch;
    private final Sandbox sandbox;
    private final StandardRunner runner;

    InteractionTest(@TempDir Path scratch) throws IOException {
        var libraries = new SharedLibraries();
        this.scratch = scratch;
        this.sandbox = Sandboxes.open(scratch, libraries, new ArrayList<>());
        this.runner = new StandardRunner(sandbox, libraries);
    }

    @AfterAll
    void close() {
        sandbox.close();
    }

    @RepeatedTest(60)
    void whoEndsForWantOfAValidatorEndsAfterIt() throws Exception {
        Interaction talk = talk(READS_TO_THE_END + "exit 1", REPORTING + "exit 43");

        assertThat(talk.validatorFirst()).isTrue();
        assertThat(talk.validator().exit().status()).isEqualTo(43);
        assertThat(talk.validator().feedback()).hasSize(4);
    }

    @RepeatedTest(60)
    void whoEndsForWantOfASatisfiedValidatorEndsAfterIt() throws Exception {
        Interaction talk = talk(READS_TO_THE_END + "exit 1", REPORTING + "exit 42");

        assertThat(talk.validatorFirst()).isTrue();
        assertThat(talk.submission().exit().status()).isEqualTo(1);
    }

    @RepeatedTest(60)
    void aValidatorThatEndsForWantOfASubmissionEndsAfterIt() throws Exception {
        Interaction talk = talk("exit 1", READS_TO_THE_END + "exit 43");

        assertThat(talk.validatorFirst()).isFalse();
        assertThat(talk.submission().exit().status()).isEqualTo(1);
    }

    @RepeatedTest(60)
    void whoFailsOverAValidatorsLastWordFailsAfterIt() throws Exception {
        Interaction talk = talk("read -r line; exit 1", REPORTING + "exit 43");

        assertThat(talk.validatorFirst()).isTrue();
    }

    @RepeatedTest(10)
    void whoFailsOverAQuestionEndsBeforeTheValidatorThatAskedIt() throws Exception {
        Interaction talk = talk("read -r line; exit 1", "echo go\n" + READS_TO_THE_END + "exit 43");

        assertThat(talk.validatorFirst()).isFalse();
    }

    private Interaction talk(String submission, String validator) throws Exception {
        String feedback = sandbox.isolates() ? "/tmp/feedback/" : scratch.resolve("feedback") + "/";
        return runner.interact(
                launch(submission, Optional.empty()), launch(validator, Optional.of(feedback)));
    }

    private Launch launch(String script, Optional<String> feedback) {
        var program =
                new StandardProgram(
                        List.of("/bin/sh", "-c", script, "sh"),
                        List.of(),
                        Path.of("/"),
                        Map.of(),
                        0,
                        0,
                        scratch);
        List<String> arguments =
                feedback.map(folder -> List.of("test.in", "test.ans", folder)).orElse(List.of());
        var allowance =
                new Allowance(
                        Duration.ofSeconds(20), Duration.ofSeconds(60), 64L << 20, 1 << 20, 32);
        return new Launch(program, arguments, List.of(), feedback, allowance);
    }
}
