package onsite.coach.readiness;

import java.time.Instant;
import onsite.coach.loop.Discipline;

/// How a mock round went, beside what was foreseen.
///
/// @param predicted the readiness on the morning of it, before any mock was counted
/// @param outcome 0 strong no, 1/3 no, 2/3 yes, 1 strong yes
public record MockResult(Discipline discipline, double predicted, double outcome, Instant at) {
    public MockResult {
        if (!(predicted >= 0 && predicted <= 1 && outcome >= 0 && outcome <= 1)) {
            throw new IllegalArgumentException(
                    "a mock with an outcome of " + outcome + ", predicted " + predicted);
        }
    }
}
