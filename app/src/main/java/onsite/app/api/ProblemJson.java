package onsite.app.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import onsite.catalog.Notation;
import onsite.exercise.Complexity;
import onsite.exercise.Example;
import onsite.exercise.Language;
import onsite.exercise.Limits;
import onsite.exercise.Problem;
import onsite.exercise.Signature;
import onsite.judge.language.Starters;

/// The JSON form of a problem, for `problems --json` and the API.
public final class ProblemJson {
    private ProblemJson() {}

    /// The line of a list.
    public static ObjectNode summary(Problem problem) {
        ObjectNode json =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("slug", problem.slug().text())
                        .put("name", problem.name())
                        .put("difficulty", problem.difficulty().id())
                        .put("category", problem.category().id());
        ArrayNode topics = json.putArray("topics");
        problem.topics().forEach(topics::add);
        ArrayNode languages = json.putArray("languages");
        Stream.of(Language.values()).map(Language::id).forEach(languages::add);
        return json;
    }

    /// Everything that a candidate sees before they start: neither hints nor the editorial.
    static ObjectNode whole(Problem problem) {
        ObjectNode json = summary(problem);
        json.set("signature", signature(problem.signature()));
        json.put("statement", problem.statement());
        ArrayNode examples = json.putArray("examples");
        problem.examples().forEach(example -> examples.add(example(problem, example)));
        Complexity complexity = problem.complexity();
        json.putObject("complexity")
                .put("time", complexity.time().notation())
                .put("space", complexity.space().notation())
                .put("sizeMeans", complexity.sizeMeans());
        json.set("limits", limits(problem.limits()));
        ObjectNode starters = json.putObject("starters");
        for (Language language : Language.values()) {
            starters.put(language.id(), Starters.of(problem.signature(), language));
        }
        return json;
    }

    private static ObjectNode signature(Signature signature) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (signature) {
            case Signature.Function(var method, var answer) ->
                    json.put("function", method.toString()).put("answer", answer.toString());
            case Signature.ClassOf(var name, var constructor, var methods) -> {
                json.put("class", name);
                ArrayNode parameters = json.putArray("constructor");
                constructor.forEach(parameter -> parameters.add(parameter.toString()));
                ArrayNode list = json.putArray("methods");
                methods.forEach(method -> list.add(method.toString()));
            }
        }
        return json;
    }

    private static ObjectNode example(Problem problem, Example example) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("input", Notation.showInput(problem.signature(), example.input()))
                .put(
                        "answer",
                        Notation.showAnswer(problem.signature(), example.input(), example.answer()))
                .put("explanation", example.explanation());
    }

    private static ObjectNode limits(Limits limits) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("cpuMinMillis", limits.cpuMin().toMillis())
                .put("cpuMaxMillis", limits.cpuMax().toMillis())
                .put("wallMillis", limits.wall().toMillis())
                .put("memoryBytes", limits.memoryBytes())
                .put("outputBytes", limits.outputBytes());
    }
}
