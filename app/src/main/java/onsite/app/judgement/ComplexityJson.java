package onsite.app.judgement;

import static onsite.app.judgement.Fields.array;
import static onsite.app.judgement.Fields.known;
import static onsite.app.judgement.Fields.list;
import static onsite.app.judgement.Fields.number;
import static onsite.app.judgement.Fields.optionalText;
import static onsite.app.judgement.Fields.present;
import static onsite.app.judgement.Fields.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onsite.exercise.Growth;
import onsite.exercise.Judgement.MeasuredComplexity;
import onsite.exercise.Judgement.MeasuredMemory;
import onsite.exercise.Judgement.Statement;

/// The complexity within a judgement. `stated`, `statement` and `others` are there only if the
/// candidate stated something; `memory` is null where it was not measured.
final class ComplexityJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ComplexityJson() {}

    static ObjectNode write(MeasuredComplexity complexity) {
        ObjectNode json = NODES.objectNode();
        json.put("expected", complexity.expected().notation());
        json.put("measured", complexity.measured().map(Growth::notation).orElse(null));
        json.put("exponent", complexity.exponent());
        json.set(
                "points",
                array(
                        complexity.points().stream()
                                .map(point ->
                                        NODES.objectNode()
                                                .put("size", point.size())
                                                .put("cpuMicros", point.cpuMicros()))
                                .toList()));
        complexity
                .statement()
                .ifPresent(statement -> {
                    json.put("stated", statement.stated().notation());
                    json.put("statement", statement.outcome().words());
                    ArrayNode others = json.putArray("others");
                    statement.others().forEach(growth -> others.add(growth.notation()));
                });
        json.set("memory", complexity.memory().map(ComplexityJson::memory).orElse(null));
        return json;
    }

    private static ObjectNode memory(MeasuredMemory memory) {
        ObjectNode json = NODES.objectNode();
        json.put("expected", memory.expected().notation());
        json.put("measured", memory.measured().map(Growth::notation).orElse(null));
        json.put("bytes", memory.kind().word());
        json.set(
                "points",
                array(
                        memory.amounts().stream()
                                .map(amount ->
                                        NODES.objectNode()
                                                .put("n", amount.size())
                                                .put("bytes", amount.bytes()))
                                .toList()));
        return json;
    }

    static MeasuredComplexity read(JsonNode json) {
        return new MeasuredComplexity(
                growth(json, "expected"),
                optionalGrowth(json, "measured"),
                number(json, "exponent").doubleValue(),
                list(json, "points").stream()
                        .map(point ->
                                new MeasuredComplexity.Point(
                                        number(point, "size").longValue(),
                                        number(point, "cpuMicros").longValue()))
                        .toList(),
                present(json, "stated").map(stated -> readStatement(json)),
                present(json, "memory").map(ComplexityJson::readMemory));
    }

    private static Statement readStatement(JsonNode json) {
        String words = text(json, "statement");
        List<Growth> others = new ArrayList<>();
        for (JsonNode other : list(json, "others")) {
            others.add(known(Growth.of(other.asText()), json, "stated"));
        }
        return new Statement(
                growth(json, "stated"),
                known(
                        Stream.of(Statement.Outcome.values())
                                .filter(outcome -> outcome.words().equals(words))
                                .findFirst(),
                        json,
                        "statement"),
                others);
    }

    private static MeasuredMemory readMemory(JsonNode json) {
        String word = text(json, "bytes");
        return new MeasuredMemory(
                growth(json, "expected"),
                optionalGrowth(json, "measured"),
                known(
                        Stream.of(MeasuredMemory.Kind.values())
                                .filter(kind -> kind.word().equals(word))
                                .findFirst(),
                        json,
                        "bytes"),
                list(json, "points").stream()
                        .map(amount ->
                                new MeasuredMemory.Amount(
                                        number(amount, "n").longValue(),
                                        number(amount, "bytes").longValue()))
                        .toList());
    }

    private static Growth growth(JsonNode json, String name) {
        return known(Growth.of(text(json, name)), json, name);
    }

    private static Optional<Growth> optionalGrowth(JsonNode json, String name) {
        return optionalText(json, name).map(notation -> known(Growth.of(notation), json, name));
    }
}
