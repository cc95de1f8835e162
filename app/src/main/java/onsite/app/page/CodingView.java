package onsite.app.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onsite.exercise.Growth;

/// An exercise of a round that is coded.
///
/// @param clarifications all that can be chosen; an answer only where it was asked
/// @param typed questions in the candidate's own words that came near none of those
/// @param approach empty until it was written down; then the editor opens
/// @param complexity as stated at the end
/// @param mayRun whether own tests were stated
/// @param sampleInput how an input is written
/// @param runs and submissions, newest first
/// @param result of the newest of them
public record CodingView(
        String slug,
        String name,
        Statement statement,
        boolean debugging,
        List<InterviewView.Question> clarifications,
        List<String> typed,
        List<Hint> hints,
        int hintsTotal,
        Optional<Approach> approach,
        Optional<Costs> complexity,
        List<OwnTest> tests,
        boolean mayRun,
        String sampleInput,
        String sizeMeans,
        List<Code> codes,
        String language,
        List<Run> runs,
        Optional<ResultView> result,
        List<String> followUps) {

    public record Hint(int index, Html text, boolean given) {}

    public record Costs(String time, String space) {}

    public record Approach(String text, Costs costs) {}

    /// @param input in the notation of the examples
    public record OwnTest(String input, String expected) {}

    /// @param draft of this session
    public record Code(
            String language,
            String label,
            boolean available,
            String starter,
            Optional<String> draft) {}

    public record Run(String id, String title, VerdictSign verdict) {}

    public CodingView {
        clarifications = List.copyOf(clarifications);
        typed = List.copyOf(typed);
        hints = List.copyOf(hints);
        tests = List.copyOf(tests);
        codes = List.copyOf(codes);
        runs = List.copyOf(runs);
        followUps = List.copyOf(followUps);
    }

    public List<ProblemView.Stateable> growths() {
        return Stream.of(Growth.values())
                .map(growth -> new ProblemView.Stateable(growth.notation(), Words.growth(growth)))
                .toList();
    }

    /// What the editor needs, as JSON that can stand inside a script element.
    public Html json(String session, int item, boolean live) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("session", session)
                .put("item", item)
                .put("live", live)
                .put("slug", slug)
                .put("language", language);
        ObjectNode languages = json.putObject("languages");
        for (Code code : codes) {
            languages
                    .putObject(code.language())
                    .put("label", code.label())
                    .put("available", code.available())
                    .put("text", code.draft().orElse(code.starter()));
        }
        return new Html(json.toString().replace("<", "\\u003c"));
    }
}
