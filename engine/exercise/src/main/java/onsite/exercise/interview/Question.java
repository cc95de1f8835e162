package onsite.exercise.interview;

import java.util.List;
import java.util.Optional;
import onsite.exercise.Difficulty;
import onsite.exercise.Slug;

/// Something to ask where nothing is judged by running it.
///
/// @param round any type that takes no problems
/// @param theme of its type, by which companies prefer it
/// @param asks what the interviewer says, with the scope where there is one
/// @param code to be read, in Java; only where it is reviewed
/// @param followUps for whoever is quick
/// @param touches what a good answer touches; not empty
public record Question(
        Slug slug,
        RoundType round,
        String name,
        Difficulty difficulty,
        String theme,
        String asks,
        Optional<String> code,
        List<String> followUps,
        List<String> touches) {

    public Question {
        followUps = List.copyOf(followUps);
        touches = List.copyOf(touches);
        if (round.takesProblems() || touches.isEmpty()) {
            throw new IllegalArgumentException(
                    slug
                            + " of type "
                            + round
                            + " has to be of a type that takes no problems, and to say what a good answer touches");
        }
    }
}
