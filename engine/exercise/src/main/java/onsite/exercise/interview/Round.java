package onsite.exercise.interview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onsite.exercise.Difficulty;

/// One conversation of a company's loop.
///
/// @param name as the company calls it, or the type's label
/// @param also types of which one question is asked beside the round's own
/// @param minutes from 10 to 240
/// @param questions how many exercises of the round's own type it has, at least 1
/// @param difficulties that its exercises come in; not empty
/// @param onlyFor the roles that have this round; empty when all have it
/// @param hasVeto whether a no here ends the matter, however good the others are
/// @param lookedFor what the interviewers look for; not empty
public record Round(
        Phase phase,
        RoundType type,
        String name,
        Set<RoundType> also,
        int minutes,
        int questions,
        Set<Difficulty> difficulties,
        Optional<String> onlyFor,
        boolean hasVeto,
        List<String> lookedFor) {

    public static final Span MINUTES = new Span(10, 240);
    public static final Span QUESTIONS = new Span(1, 8);

    public Round {
        also = Set.copyOf(also);
        difficulties = Set.copyOf(difficulties);
        lookedFor = List.copyOf(lookedFor);
        if (!MINUTES.contains(minutes)
                || !QUESTIONS.contains(questions)
                || difficulties.isEmpty()
                || lookedFor.isEmpty()
                || also.contains(type)) {
            throw new IllegalArgumentException(
                    "the round "
                            + name
                            + " has "
                            + minutes
                            + " minutes, "
                            + questions
                            + " questions of "
                            + difficulties
                            + ", beside its type "
                            + type
                            + " also "
                            + also
                            + ", and looks for "
                            + lookedFor);
        }
    }
}
