package onsite.app.page;

import java.util.List;
import java.util.Optional;

/// What there is to see of one run: the verdict at a glance, then its evidence, the most useful
/// piece first.
///
/// @param scope `all`, `samples` or `custom`
/// @param title what was run, such as `Submission` or `Samples`
/// @param verdict empty while it is being judged
/// @param facts such as tests passed, time and memory
/// @param source that was run
public record ResultView(
        String id,
        String scope,
        String title,
        String language,
        String languageLabel,
        Moment at,
        Optional<VerdictSign> verdict,
        List<Fact> facts,
        String message,
        Optional<Integer> line,
        List<Message> messages,
        List<Evidence> evidence,
        List<Case> cases,
        Optional<StatementView> statement,
        Optional<GrowthChart> growth,
        Optional<GrowthChart> memory,
        Optional<TimeStrip> times,
        String printed,
        String isolation,
        String source) {

    public record Fact(String name, String value) {}

    /// A word of the compiler at the candidate's line.
    public record Message(int line, int column, boolean error, String text) {
        public String severity() {
            return error ? "error" : "warning";
        }
    }

    /// An input with what was expected and what came.
    ///
    /// @param id of the element that holds the input's text
    /// @param title such as `Smallest failing input`
    /// @param whole false when the input was too long to be kept and `input` is its beginning
    public record Evidence(
            String id,
            String title,
            String input,
            boolean whole,
            Optional<Marked> expected,
            Optional<Marked> actual) {}

    /// One of the samples or of the candidate's own inputs.
    public record Case(
            String name,
            VerdictSign verdict,
            boolean open,
            String time,
            Optional<Evidence> evidence,
            String message,
            String printed) {}

    public ResultView {
        facts = List.copyOf(facts);
        messages = List.copyOf(messages);
        evidence = List.copyOf(evidence);
        cases = List.copyOf(cases);
    }

    public boolean pending() {
        return verdict.isEmpty();
    }

    /// `class` of the whole, so that a script and a style can tell.
    public String tone() {
        return verdict.map(VerdictSign::tone).orElse("v-wait");
    }
}
