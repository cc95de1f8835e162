package onsite.app.page;

import java.util.List;
import java.util.Optional;

/// What the interviewer has before them.
///
/// @param round that is shown, the one that was begun last unless another was chosen; empty before
///   the first
public record InterviewerView(
        String token,
        String company,
        String level,
        boolean candidateThere,
        List<String> style,
        List<Tab> rounds,
        Optional<Round> round) {

    /// A round that was begun.
    ///
    /// @param newest whether its address follows the candidate to the next round
    public record Tab(String address, String label, boolean shown, boolean newest) {}

    /// @param item the exercise that the candidate is at
    /// @param scripts of each exercise, in order
    /// @param code the newest text in the candidate's editor
    public record Round(
            String session,
            int number,
            String title,
            String state,
            boolean over,
            String used,
            int minutes,
            boolean ticking,
            long usedSeconds,
            String stage,
            int item,
            List<String> lookedFor,
            List<Script> scripts,
            String code,
            String codeLanguage,
            Optional<RubricView> rubric,
            String remark) {}

    /// @param clarifications with their answers
    /// @param typed questions in the candidate's own words
    public record Script(
            int item,
            String type,
            String name,
            boolean current,
            Html asks,
            String code,
            List<Answer> clarifications,
            List<String> typed,
            List<Hint> hints,
            List<Answer> followUps,
            List<String> touches,
            Optional<CodingView> coding,
            String notes,
            List<String> said) {}

    public record Answer(String question, Html answer, boolean asked) {}

    public record Hint(int index, Html text, boolean out) {}

    public InterviewerView {
        style = List.copyOf(style);
        rounds = List.copyOf(rounds);
    }
}
