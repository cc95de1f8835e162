package onsite.app.judgement;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import onsite.exercise.Growth;
import onsite.exercise.Judgement.MeasuredComplexity;
import onsite.exercise.Judgement.MeasuredMemory;
import onsite.exercise.Judgement.Statement;

/// What was measured of a complexity, in sentences for people.
///
/// @param growth how a class of growth is written
public record ComplexityWords(Function<Growth, String> growth) {

    /// How the time grows.
    public String time(MeasuredComplexity complexity) {
        String asked = growth.apply(complexity.expected()) + " is asked for.";
        if (complexity.points().isEmpty()) {
            return "How your time grows could not be measured; " + asked;
        }
        return complexity
                .measured()
                .map(measured ->
                        "Your time grows about like " + growth.apply(measured) + "; " + asked)
                .orElse("How your time grows is not clear from these sizes; " + asked);
    }

    /// `You said n log n: confirmed.`
    public String statement(Statement statement) {
        return "You said "
                + growth.apply(statement.stated())
                + ": "
                + statement.outcome().words()
                + ".";
    }

    /// Of a submission whose time was not measured, as that of a wrong answer.
    public String uncompared(Growth stated) {
        return "You said "
                + growth.apply(stated)
                + ". It is compared with the time of a submission that is accepted or too slow.";
    }

    /// Why, in words that promise no more than a measurement can keep.
    public String reason(Statement statement) {
        String others = listed(statement.others());
        return switch (statement.outcome()) {
            case CONFIRMED ->
                    others.isEmpty()
                            ? "It fits what was measured."
                            : "It fits what was measured; " + others + " would fit as well.";
            case REFUTED ->
                    others.isEmpty()
                            ? "It does not fit what was measured."
                            : "On the inputs measured, your time grows about like " + others + ".";
            case NOT_CLEAR -> "What was measured neither fits it well nor rules it out.";
        };
    }

    private String listed(List<Growth> growths) {
        return growths.stream().map(growth).collect(Collectors.joining(" and "));
    }

    /// How the memory grows.
    public String memory(MeasuredMemory memory) {
        String expected = growth.apply(memory.expected()) + " is expected.";
        if (memory.measured().isEmpty()) {
            return "How your memory grows is not clear; with the input and the answer, " + expected;
        }
        String measured = growth.apply(memory.measured().get());
        return switch (memory.kind()) {
            case HELD ->
                    "Your memory, with the input and the answer, grows about like "
                            + measured
                            + "; "
                            + expected;
            case ALLOCATED ->
                    "All that you allocate, with the input and the answer, grows about like "
                            + measured
                            + ", so what you hold does not grow faster; "
                            + expected;
        };
    }

    /// What the bytes are.
    public String bytes(MeasuredMemory memory) {
        return switch (memory.kind()) {
            case HELD -> "Held at most";
            case ALLOCATED -> "Allocated in all";
        };
    }
}
