package onsite.coach.mastery;

import java.util.List;
import onsite.coach.memory.Memory;
import onsite.coach.memory.Rating;
import onsite.exercise.Difficulty;

/// An exercise that was practised.
///
/// @param last how the last attempt was rated
public record Practised(
        String id, List<String> topics, Difficulty difficulty, Memory memory, Rating last) {

    public Practised {
        topics = List.copyOf(topics);
    }

    /// How much it says of its topics.
    double weight() {
        return weight(difficulty);
    }

    public static double weight(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> 0.5;
            case MEDIUM -> 1;
            case HARD -> 1.5;
        };
    }

    /// How much of a success the last attempt was.
    static double quality(Rating rating) {
        return switch (rating) {
            case AGAIN -> 0;
            case HARD -> 0.7;
            case GOOD -> 0.95;
            case EASY -> 1;
        };
    }
}
