package onsite.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 0x1B, 0x9B, 0x202A, 0x202E, 0x2066, 0x2069})
    void whatCouldDirectTheTerminalIsShownAsAQuestionMark(int point) {
        String text = "a" + Character.toString(point) + "b";

        assertThat(Text.cut(text, 10)).isEqualTo("a?b");
        assertThat(Text.wrapped(text, 10)).containsExactly("a?b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום", "é", "\u2029x", "😀"})
    void lettersOfAllDirectionsAreShown(String text) {
        assertThat(Text.cut(text, 10)).isEqualTo(text);
    }
}
