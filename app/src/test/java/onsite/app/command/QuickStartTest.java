package onsite.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickStartTest {
    @Test
    void servesWhatIsPlainlyAskedFor() {
        assertThat(QuickStart.port()).hasValue(7373);
        assertThat(QuickStart.port("serve")).hasValue(7373);
        assertThat(QuickStart.port("--port", "0")).hasValue(0);
        assertThat(QuickStart.port("serve", "--port", "65535")).hasValue(65_535);
    }

    /// The command line's own reader then says what is wrong, or does it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "judge",
                "--help",
                "--port",
                "--port=80",
                "--port 65536",
                "--port 99999999999",
                "--port -1",
                "--port 8a",
                "--port ١",
                "--port 80 --help",
                "serve serve",
                "serve --help",
                "problems --port 80"
            })
    void leavesEverythingElse(String words) {
        assertThat(QuickStart.port(words.split(" "))).isEqualTo(OptionalInt.empty());
    }
}
