package onsite.judge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import onsite.exercise.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CpuLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "0,1000",
        "100000,1000",
        "250000,1000",
        "400000,1600",
        "2500000,10000",
        "9000000,10000"
    })
    void limitIsAMultipleOfTheSlowestBetweenFloorAndCeiling(long slowestMicros, long limitMillis) {
        assertThat(CpuLimits.within(Limits.DEFAULT, slowestMicros))
                .isEqualTo(Duration.ofMillis(limitMillis));
    }
}
