package onsite.coach.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FunnelTest {
    private static final UsualStage SCREEN =
            new UsualStage("screen", "Phone screen", 0.3, 0.3, 7, 14);
    private static final UsualStage ONSITE = new UsualStage("onsite", "Onsite", 0.15, 0.2, 7, 21);

    private static Funnel.Row screen(int passed, int failed) {
        return Funnel.beside(
                        List.of(SCREEN), Map.of("screen", new Funnel.Count(passed, failed, 0, 0)))
                .getFirst();
    }

    @Test
    void aFewCantTellAndSaySo() {
        assertThat(screen(1, 2).sentence())
                .isEqualTo(
                        "Phone screen: 1 of 3 passed, which so few can't tell from the usual 30 %.");
    }

    @Test
    void manyCan() {
        assertThat(screen(1, 29).sentence())
                .isEqualTo(
                        "Phone screen: 1 of 30 passed, fewer than the usual 30 %: this stage needs"
                                + " work.");
        assertThat(screen(20, 10).sentence()).endsWith("more than the usual 30 %.");
    }

    /// Wilson's interval for 1 of 3 at 90 %: 0.0783 to 0.7465.
    @Test
    void theIntervalIsWilsons() {
        assertThat(screen(1, 2).rateLow()).isCloseTo(0.0783, within(1e-4));
        assertThat(screen(1, 2).rateHigh()).isCloseTo(0.7465, within(1e-4));
    }

    @Test
    void aStageThatNobodyReachedIsThereAndALongWaitIsNamed() {
        List<Funnel.Row> rows =
                Funnel.beside(
                        List.of(SCREEN, ONSITE), Map.of("screen", new Funnel.Count(0, 0, 2, 30)));

        assertThat(rows.get(0).sentence())
                .isEqualTo(
                        "Phone screen: no outcome yet. One answer is 30 days old, and 14 are usual:"
                                + " ask.");
        assertThat(rows.get(1).sentence()).isEqualTo("Onsite: no outcome yet.");
    }
}
