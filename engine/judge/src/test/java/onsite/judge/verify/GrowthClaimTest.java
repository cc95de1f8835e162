package onsite.judge.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.exercise.Growth;
import org.junit.jupiter.api.Test;

/// Which solutions a package's check measures again, by what the runs that judged them showed.
class GrowthClaimTest {
    private static final Optional<Growth> LINEAR = Optional.of(Growth.LINEAR);
    private static final Optional<Growth> QUADRATIC = Optional.of(Growth.QUADRATIC);
    private static final Optional<Growth> UNCLEAR = Optional.empty();

    private static List<String> doubted(
            Optional<Growth> java, Optional<Growth> python, Optional<Growth> go) {
        Map<String, Optional<Growth>> shown = new LinkedHashMap<>();
        shown.put("java", java);
        shown.put("python", python);
        shown.put("go", go);
        return GrowthClaim.doubted(Growth.LINEAR, shown, Optional.of("java"));
    }

    @Test
    void oneRunThatShowsTheClaimIsEnough() {
        assertThat(doubted(UNCLEAR, LINEAR, UNCLEAR)).isEmpty();
        assertThat(doubted(LINEAR, LINEAR, LINEAR)).isEmpty();
    }

    @Test
    void whoContradictsIsMeasuredAgain() {
        assertThat(doubted(UNCLEAR, LINEAR, QUADRATIC)).containsExactly("go");
        assertThat(doubted(QUADRATIC, QUADRATIC, UNCLEAR)).containsExactly("java", "python");
    }

    @Test
    void whereNobodyShowsTheClaimTheReferenceIsMeasured() {
        assertThat(doubted(UNCLEAR, UNCLEAR, UNCLEAR)).containsExactly("java");
        assertThat(doubted(UNCLEAR, QUADRATIC, UNCLEAR)).containsExactly("python", "java");
    }
}
