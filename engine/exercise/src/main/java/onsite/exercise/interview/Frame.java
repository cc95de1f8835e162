package onsite.exercise.interview;

import java.util.List;

/// How the minutes of a round are spent.
///
/// @param minutes of the whole
/// @param stages in order; not empty
public record Frame(RoundType round, String name, Span minutes, List<Stage> stages) {

    /// @param does what the candidate does
    /// @param says sentences that a candidate may say
    /// @param lookedFor what an interviewer looks for
    public record Stage(
            String name,
            Span minutes,
            List<String> does,
            List<String> says,
            List<String> lookedFor) {
        public Stage {
            does = List.copyOf(does);
            says = List.copyOf(says);
            lookedFor = List.copyOf(lookedFor);
        }
    }

    public Frame {
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("a frame without stages: " + name);
        }
    }

    /// From the sum of the shortest stages to that of the longest.
    public Span minutesOfStages() {
        return stages.stream().map(Stage::minutes).reduce(new Span(0, 0), Span::plus);
    }
}
