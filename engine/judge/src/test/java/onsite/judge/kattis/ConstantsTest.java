package onsite.judge.kattis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConstantsTest {
    @Test
    void aValueThatLooksLikeAConstantStaysAsItIs() {
        assertThat(new Constants(Map.of("a", "{{b}}", "b", "{{a}}")).in("{{a}} {{b}}"))
                .isEqualTo("{{b}} {{a}}");
    }

    @Test
    void everythingElseStaysAsItIs() {
        assertThat(new Constants(Map.of("n", "$1\\")).in("{{n}} {{{n}}} {{m}} {n} {{ n }}"))
                .isEqualTo("$1\\ {$1\\} {{m}} {n} {{ n }}");
    }
}
