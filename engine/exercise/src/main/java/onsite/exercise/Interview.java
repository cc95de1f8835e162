package onsite.exercise;

import java.util.List;

/// What an interviewer knows beside the statement.
///
/// @param hints from the gentlest to the most telling
/// @param signals what a good interview shows, for the rubric
public record Interview(
        List<Question> clarifications,
        List<String> hints,
        List<Question> followUps,
        List<String> signals) {

    /// A question with its answer, which is shown only after the question was asked.
    public record Question(String question, String answer) {}

    public Interview {
        clarifications = List.copyOf(clarifications);
        hints = List.copyOf(hints);
        followUps = List.copyOf(followUps);
        signals = List.copyOf(signals);
    }
}
