package onsite.app.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onsite.exercise.Growth;

/// The page on which a problem is solved.
///
/// @param companies for which the guide indicates it
/// @param editorial empty until it was opened or the problem is solved
/// @param sizeMeans what n counts; empty where it is plain
/// @param codes one for each language
/// @param language that the editor opens with
/// @param result of the newest run, judged or not
/// @param history of this problem, newest first
public record ProblemView(
        String slug,
        String name,
        String difficulty,
        int level,
        String category,
        List<ProblemList.Topic> topics,
        List<Company> companies,
        ProblemQuery.State state,
        Statement statement,
        List<ResultView.Fact> limits,
        InterviewView interview,
        Optional<Html> editorial,
        String sizeMeans,
        List<Code> codes,
        String language,
        String sampleInput,
        Optional<ResultView> result,
        List<HistoryView.Row> history) {

    /// @param address of its problems
    /// @param about what the guide names for it, and where
    public record Company(String name, String address, String about) {}

    /// @param available whether its toolchain is there
    /// @param stated time complexity that the draft has; empty without one
    /// @param draftAt milliseconds since 1970, 0 without a draft
    public record Code(
            String language,
            String label,
            boolean available,
            String starter,
            Optional<String> draft,
            String stated,
            long draftAt) {}

    /// A time complexity that can be stated.
    public record Stateable(String notation, String words) {}

    public List<Stateable> growths() {
        return Stream.of(Growth.values())
                .map(growth -> new Stateable(growth.notation(), Words.growth(growth)))
                .toList();
    }

    /// What the editor needs, as JSON that can stand inside a script element.
    public Html json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("slug", slug).put("language", language);
        json.put("lastSource", result.map(ResultView::source).orElse(null));
        ObjectNode languages = json.putObject("languages");
        for (Code code : codes) {
            languages
                    .putObject(code.language())
                    .put("label", code.label())
                    .put("available", code.available())
                    .put("starter", code.starter())
                    .put("draft", code.draft().orElse(null))
                    .put("stated", code.stated())
                    .put("draftAt", code.draftAt());
        }
        // The end of a script element must not occur inside of it.
        return new Html(json.toString().replace("<", "\\u003c"));
    }

    public Code chosen() {
        return codes.stream()
                .filter(code -> code.language().equals(language))
                .findFirst()
                .orElseThrow();
    }
}
