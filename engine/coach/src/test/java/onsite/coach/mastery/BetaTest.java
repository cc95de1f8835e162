package onsite.coach.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BetaTest {
    @Test
    void isUniformWithOneOfEach() {
        var uniform = new Beta(1, 1);

        assertThat(uniform.mean()).isEqualTo(0.5);
        assertThat(uniform.variance()).isCloseTo(1 / 12.0, within(1e-12));
        assertThat(uniform.quantile(0.3)).isCloseTo(0.3, within(1e-8));
    }

    /// I_x(2, 3) = 6x² − 8x³ + 3x⁴; I_x(1/2, 1/2) = 2/π · asin √x.
    @Test
    void agreesWithClosedForms() {
        for (double x : new double[] {0.01, 0.2, 0.5, 0.77, 0.99}) {
            double polynomial = 6 * x * x - 8 * x * x * x + 3 * x * x * x * x;
            assertThat(new Beta(2, 3).atMost(x)).isCloseTo(polynomial, within(1e-10));
            assertThat(new Beta(0.5, 0.5).atMost(x))
                    .isCloseTo(2 / Math.PI * Math.asin(Math.sqrt(x)), within(1e-10));
        }
    }

    @Test
    void quantilesInvertTheDistribution() {
        for (Beta beta : new Beta[] {new Beta(0.6, 1.4), new Beta(40, 3), new Beta(500, 700)}) {
            for (double p : new double[] {0.05, 0.1, 0.5, 0.9}) {
                assertThat(beta.atMost(beta.quantile(p))).isCloseTo(p, within(1e-6));
            }
        }
    }

    @Test
    void narrowsWithWhatIsSeen() {
        Beta seen = new Beta(1, 1).and(1, 8).and(0, 2);

        assertThat(seen).isEqualTo(new Beta(9, 3));
        assertThat(seen.variance()).isLessThan(new Beta(1, 1).variance());
        assertThatThrownBy(() -> new Beta(0, 1)).hasMessage("Beta(0.0, 1.0)");
    }
}
