package onsite.app.judgement;

import static onsite.app.judgement.Fields.array;
import static onsite.app.judgement.Fields.known;
import static onsite.app.judgement.Fields.list;
import static onsite.app.judgement.Fields.number;
import static onsite.app.judgement.Fields.object;
import static onsite.app.judgement.Fields.optionalText;
import static onsite.app.judgement.Fields.present;
import static onsite.app.judgement.Fields.text;
import static onsite.app.judgement.Fields.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.stream.Collectors;
import onsite.exercise.Judged;
import onsite.exercise.Judgement;
import onsite.exercise.Judgement.CaseResult;
import onsite.exercise.Judgement.CompilerMessage;
import onsite.exercise.Judgement.Counterexample;
import onsite.exercise.Judgement.Failure;
import onsite.exercise.Judgement.Timings;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.Verdict;

/// The one JSON form of a judgement, for `judge --json`, the API and the log.
///
/// Inputs, expected and actual answers are texts that hold canonical JSON, because a long value is
/// cut and then no longer is JSON. Durations are milliseconds, exact to the microsecond.
public final class JudgementJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int PRINTED_MAX = 16 * 1024;

    private JudgementJson() {}

    public static ObjectNode write(Judged judgement) {
        ObjectNode json = NODES.objectNode();
        json.put("verdict", judgement.verdict().code());
        json.put("language", judgement.language().id());
        json.put("problem", judgement.problem().text());
        json.putObject("tests")
                .put("passed", judgement.testsPassed())
                .put("total", judgement.testsTotal());
        json.set("failure", judgement.failure().map(JudgementJson::failure).orElse(null));
        json.set("complexity", judgement.complexity().map(ComplexityJson::write).orElse(null));
        json.putObject("timings")
                .put("compileMillis", millis(judgement.timings().compile()))
                .put("runMillis", millis(judgement.timings().run()))
                .put("totalMillis", millis(judgement.timings().total()));
        json.put("memoryBytesMax", judgement.memoryBytesMax());
        json.put("sandbox", judgement.sandbox());
        json.set("cases", array(judgement.cases().stream().map(JudgementJson::testCase).toList()));
        json.set(
                "diagnostics",
                array(judgement.diagnostics().stream().map(JudgementJson::diagnostic).toList()));
        json.put("printed", printed(judgement));
        return json;
    }

    /// Reads what [#write(Judged)] wrote of a judgement by Onsite.
    ///
    /// @throws IllegalArgumentException with a sentence, when it is something else
    public static Judgement read(JsonNode json) {
        JsonNode tests = object(json, "tests");
        JsonNode timings = object(json, "timings");
        return new Judgement(
                known(Verdict.ofCode(text(json, "verdict")), json, "verdict"),
                new Slug(text(json, "problem")),
                known(Language.of(text(json, "language")), json, "language"),
                whole(tests, "passed"),
                whole(tests, "total"),
                present(json, "failure").map(JudgementJson::readFailure),
                list(json, "cases").stream().map(JudgementJson::readCase).toList(),
                list(json, "diagnostics").stream().map(JudgementJson::readDiagnostic).toList(),
                present(json, "complexity").map(ComplexityJson::read),
                new Timings(
                        duration(timings, "compileMillis"),
                        duration(timings, "runMillis"),
                        duration(timings, "totalMillis")),
                number(json, "memoryBytesMax").longValue(),
                text(json, "sandbox"));
    }

    private static ObjectNode failure(Failure failure) {
        ObjectNode json = NODES.objectNode();
        json.put("test", failure.test());
        json.put("input", failure.input().orElse(null));
        json.put("expected", failure.expected().orElse(null));
        json.put("actual", failure.actual().orElse(null));
        json.set("smallest", failure.smallest().map(JudgementJson::counterexample).orElse(null));
        json.put("message", failure.message());
        json.put("line", failure.line().orElse(null));
        return json;
    }

    private static Failure readFailure(JsonNode json) {
        return new Failure(
                text(json, "test"),
                optionalText(json, "input"),
                optionalText(json, "expected"),
                optionalText(json, "actual"),
                present(json, "smallest").map(JudgementJson::readCounterexample),
                text(json, "message"),
                present(json, "line").map(line -> whole(json, "line")));
    }

    private static ObjectNode counterexample(Counterexample smallest) {
        return NODES.objectNode()
                .put("input", smallest.input())
                .put("expected", smallest.expected())
                .put("actual", smallest.actual())
                .put("size", smallest.size());
    }

    private static Counterexample readCounterexample(JsonNode json) {
        return new Counterexample(
                text(json, "input"),
                text(json, "expected"),
                text(json, "actual"),
                whole(json, "size"));
    }

    private static ObjectNode testCase(CaseResult result) {
        return NODES.objectNode()
                .put("name", result.name())
                .put("verdict", result.verdict().code())
                .put("cpuMicros", result.cpuMicros())
                .put("input", result.input().orElse(null))
                .put("expected", result.expected().orElse(null))
                .put("actual", result.actual().orElse(null))
                .put("printed", result.printed())
                .put("message", result.message());
    }

    private static CaseResult readCase(JsonNode json) {
        return new CaseResult(
                text(json, "name"),
                known(Verdict.ofCode(text(json, "verdict")), json, "verdict"),
                number(json, "cpuMicros").longValue(),
                optionalText(json, "input"),
                optionalText(json, "expected"),
                optionalText(json, "actual"),
                text(json, "printed"),
                text(json, "message"));
    }

    private static ObjectNode diagnostic(CompilerMessage message) {
        return NODES.objectNode()
                .put("file", message.file())
                .put("line", message.line())
                .put("column", message.column())
                .put("error", message.error())
                .put("message", message.message());
    }

    private static CompilerMessage readDiagnostic(JsonNode json) {
        return new CompilerMessage(
                text(json, "file"),
                whole(json, "line"),
                whole(json, "column"),
                json.path("error").asBoolean(),
                text(json, "message"));
    }

    /// What was printed over all tests, in their order, cut at a readable length.
    private static String printed(Judged judgement) {
        String all =
                judgement.cases().stream().map(CaseResult::printed).collect(Collectors.joining());
        return all.length() <= PRINTED_MAX ? all : all.substring(0, PRINTED_MAX) + "…";
    }

    private static BigDecimal millis(Duration duration) {
        return BigDecimal.valueOf(duration.toNanos() / 1_000, 3);
    }

    private static Duration duration(JsonNode json, String name) {
        return Duration.ofNanos(number(json, name).decimalValue().movePointRight(6).longValue());
    }
}
