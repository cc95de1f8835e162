package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"two-sum", "lru-cache", "course-order", "remove-duplicates-sorted"})
    void packageIsProved(String slug) throws InterruptedException {
        var report = Fixture.judge().check(Fixture.problem(slug), step -> {});

        assertThat(report.faults()).isEmpty();
        assertThat(report.submissions()).isGreaterThan(6);
    }
}
