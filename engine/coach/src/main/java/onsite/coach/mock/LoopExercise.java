package onsite.coach.mock;

import java.util.Set;
import onsite.exercise.Difficulty;
import onsite.exercise.Problem;
import onsite.exercise.Slug;
import onsite.exercise.interview.Frequency;
import onsite.exercise.interview.Level;
import onsite.exercise.interview.Question;
import onsite.exercise.interview.RoundType;
import onsite.exercise.interview.Theme;

/// What is known of an exercise when a loop is drawn.
///
/// @param rounds that it can be asked in
/// @param group of exercises that are alike, of which a loop does not want many
/// @param topics by which companies prefer it
/// @param frequency with which it is asked at the level that the loop is for
/// @param done whether the candidate has solved it, or answered it before
public record LoopExercise(
        Set<RoundType> rounds,
        Slug slug,
        Difficulty difficulty,
        String group,
        Set<String> topics,
        Frequency frequency,
        boolean done) {

    public LoopExercise {
        rounds = Set.copyOf(rounds);
        topics = Set.copyOf(topics);
    }

    /// A problem, to be solved or to be mended.
    public static LoopExercise of(Problem problem, boolean solved) {
        return new LoopExercise(
                Set.of(RoundType.CODING, RoundType.DEBUGGING),
                problem.slug(),
                problem.difficulty(),
                problem.category().id(),
                Set.copyOf(problem.topics()),
                Frequency.MEDIUM,
                solved);
    }

    /// @param theme the question's own
    public static LoopExercise of(Question question, Theme theme, Level level, boolean answered) {
        if (!question.theme().equals(theme.id()) || question.round() != theme.round()) {
            throw new IllegalArgumentException(
                    question.slug() + " has the theme " + question.theme() + ", not " + theme.id());
        }
        return new LoopExercise(
                Set.of(question.round()),
                question.slug(),
                question.difficulty(),
                question.theme(),
                Set.of(question.theme()),
                theme.frequency(level),
                answered);
    }
}
