package onsite.coach.plan;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import onsite.coach.loop.Discipline;
import onsite.coach.loop.Loop;

/// Mock rounds: on every second day of the last weeks, each discipline as often as the loop has
/// rounds of it.
final class MockRota {
    private final Loop loop;

    MockRota(Loop loop) {
        this.loop = loop;
    }

    /// @param number of the study day, from 0
    /// @param days of study in all
    Optional<Discipline> on(int number, int days) {
        if (StudyPhase.of(number, days) != StudyPhase.MOCKS) {
            return Optional.empty();
        }
        int since = 0;
        while (number - since > 0 && StudyPhase.of(number - since - 1, days) == StudyPhase.MOCKS) {
            since++;
        }
        return since % 2 == 0 ? Optional.of(turn(since / 2)) : Optional.empty();
    }

    private Discipline turn(int mock) {
        Map<Discipline, Integer> had = new EnumMap<>(Discipline.class);
        Discipline next = Discipline.CODING;
        for (int i = 0; i <= mock; i++) {
            next =
                    loop.rounds().keySet().stream()
                            .min(
                                    Comparator.comparingDouble((Discipline d) ->
                                                    (had.getOrDefault(d, 0) + 0.5) / loop.rounds(d))
                                            .thenComparing(Comparator.naturalOrder()))
                            .orElseThrow();
            had.merge(next, 1, Integer::sum);
        }
        return next;
    }
}
