package onsite.app.interview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.app.store.SubmissionId;

/// One exercise of a round, as far as it has come.
///
/// @param stage that it is in, from 0
/// @param millisByStage finished stretches of time; the one that is running is not in it
/// @param asked clarifying questions in the order of their asking
/// @param said what the interviewer said, in order
/// @param approach empty until it was written down; then the editor opens
/// @param tests own ones, in the order of their stating
/// @param complexity as stated at the end; empty until then
/// @param runs on own tests, oldest first
/// @param submissions oldest first
/// @param notes the newest text; empty without one
public record RoundItem(
        int index,
        RoundPlan.Item plan,
        int stage,
        Map<Integer, Long> millisByStage,
        List<Asked> asked,
        List<String> said,
        List<Hint> hints,
        Optional<Approach> approach,
        List<OwnTest> tests,
        Optional<Costs> complexity,
        List<SubmissionId> runs,
        List<SubmissionId> submissions,
        String notes) {

    /// @param index of the clarification that it is or comes near to; empty if it comes near none
    /// @param text as typed; empty if it was chosen
    public record Asked(Optional<Integer> index, String text, boolean beforeApproach) {}

    public record Hint(int index, boolean given) {}

    /// Growths as they are written in a submission, such as `n log n`.
    public record Costs(String time, String space) {}

    public record Approach(String text, Costs costs, Instant at) {}

    /// @param input canonical JSON
    /// @param expected as the candidate wrote it
    public record OwnTest(String input, String expected, boolean beforeCode) {}

    public RoundItem {
        millisByStage = Map.copyOf(millisByStage);
        asked = List.copyOf(asked);
        said = List.copyOf(said);
        hints = List.copyOf(hints);
        tests = List.copyOf(tests);
        runs = List.copyOf(runs);
        submissions = List.copyOf(submissions);
    }

    /// Whether the question with this place has been asked, in whatever words.
    public boolean hasAsked(int clarification) {
        return asked.stream().anyMatch(a -> a.index().filter(i -> i == clarification).isPresent());
    }

    public boolean hasHint(int hint) {
        return hints.stream().anyMatch(h -> h.index() == hint);
    }

    /// What was stated last.
    public Optional<Costs> stated() {
        return complexity.or(() -> approach.map(Approach::costs));
    }

    /// Code may be run once there is an approach and a test.
    public boolean mayRun() {
        return approach.isPresent() && !tests.isEmpty();
    }
}
