package onsite.app.page;

import java.util.List;
import java.util.Optional;

/// One loop: its rounds, and what it comes to.
///
/// @param link address of the interviewer's page
/// @param debrief empty until a round is over
public record LoopView(
        String id,
        String company,
        String level,
        String seed,
        String length,
        String link,
        boolean interviewerThere,
        List<Round> rounds,
        Optional<Debriefing> debrief,
        List<String> tips) {

    /// @param state such as `under way`
    /// @param action words of its button; empty when there is nothing to do before another round
    public record Round(
            int number,
            String phase,
            String name,
            int minutes,
            String questions,
            List<String> gaps,
            String state,
            String used,
            String vote,
            String action,
            boolean next) {}

    public record Debriefing(
            String outcome,
            String tone,
            String icon,
            List<String> reasons,
            List<String> strengths,
            List<String> worries,
            String selfEstimate,
            List<RoundWord> rounds) {
        public Html svg() {
            return Icons.of(icon);
        }
    }

    /// @param grades `Communication: yes (predicted strong yes)`
    public record RoundWord(
            String title, String vote, String time, List<String> grades, List<String> evidence) {}

    public LoopView {
        rounds = List.copyOf(rounds);
        tips = List.copyOf(tips);
    }
}
