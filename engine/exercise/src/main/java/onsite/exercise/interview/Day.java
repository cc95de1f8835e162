package onsite.exercise.interview;

import java.time.Duration;
import java.util.List;

/// What helps on the day of an interview, the day before it and after it.
///
/// @param lists in the order of the day
/// @param wins prompts for the notebook of wins
public record Day(
        List<DayList> lists, Breathing breathing, List<Reframe> reframes, List<String> wins) {

    /// @param id a slug
    /// @param dos to be ticked off
    /// @param donts to be left alone
    public record DayList(String id, String name, List<String> dos, List<String> donts) {
        public DayList {
            dos = List.copyOf(dos);
            donts = List.copyOf(donts);
        }
    }

    /// Box breathing; all lengths in seconds.
    public record Breathing(int in, int hold, int out, int holdEmpty, int rounds) {
        public Breathing {
            if (in < 1 || hold < 0 || out < 1 || holdEmpty < 0 || rounds < 1) {
                throw new IllegalArgumentException(
                        "breathing takes at least a second in, a second out and one round");
            }
        }

        public Duration duration() {
            return Duration.ofSeconds((long) rounds * (in + hold + out + holdEmpty));
        }
    }

    /// A thought that hurts, and a kinder one that is truer.
    public record Reframe(String thought, String kinder) {}

    public Day {
        lists = List.copyOf(lists);
        reframes = List.copyOf(reframes);
        wins = List.copyOf(wins);
    }
}
