package onsite.coach.mock;

import java.time.Duration;
import java.util.List;
import onsite.exercise.Difficulty;
import onsite.exercise.Slug;
import onsite.exercise.interview.Level;
import onsite.exercise.interview.Round;
import onsite.exercise.interview.RoundType;

/// A loop that has been drawn and can be run, round by round.
///
/// @param rounds in order, numbered from 1; not empty
public record MockLoop(Slug company, Level level, long seed, List<LoopRound> rounds) {

    /// @param number from 1
    /// @param exercises in the order of their asking; of one type the easier ones come first
    /// @param gaps what could not be drawn, as sentences for the candidate; usually empty
    public record LoopRound(
            int number, Round round, List<RoundExercise> exercises, List<String> gaps) {
        public LoopRound {
            exercises = List.copyOf(exercises);
            gaps = List.copyOf(gaps);
        }

        /// Such as `round 2 (Coding)`.
        public String title() {
            return "round " + number + " (" + round.name() + ")";
        }
    }

    /// @param type of the round, or one that the round has also
    /// @param share of the round's time; the shares of a round without gaps add up to it
    public record RoundExercise(
            RoundType type, Slug exercise, Difficulty difficulty, Duration share) {}

    public MockLoop {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("a loop without rounds: " + company);
        }
    }

    public Duration duration() {
        return Duration.ofMinutes(rounds.stream().mapToLong(r -> r.round().minutes()).sum());
    }
}
