package onsite.judge.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.catalog.Values;
import onsite.exercise.Checker;
import onsite.exercise.Problem;
import onsite.judge.tests.Author;
import onsite.judge.tests.Authors;
import onsite.judge.tests.PackageFault;

/// Decides whether an answer is right.
public final class AnswerChecker {
    private static final int DEPTH_MAX = 100;
    private static final int STRING_MAX = 64 << 20;

    private static final long ANSWER_CHARACTERS_MIN = 1 << 20;
    private static final long ANSWER_PER_EXPECTED = 16;

    private final Authors authors;
    private final ObjectMapper json =
            new ObjectMapper(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEPTH_MAX)
                                                    .maxStringLength(STRING_MAX)
                                                    .maxNumberLength(1_000)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    public AnswerChecker(Authors authors) {
        this.authors = authors;
    }

    /// Why an answer is wrong, in one sentence; empty if it is right.
    ///
    /// @param expected the reference's answer, canonical JSON
    /// @param actual what the submission answered, any text
    /// @throws PackageFault if the package's own check fails
    public Optional<String> mismatch(Problem problem, String input, String expected, String actual)
            throws IOException, InterruptedException, PackageFault {
        if (actual.equals(expected) && !(problem.checker() instanceof Checker.AnyValid)) {
            return Optional.empty();
        }
        if (actual.length()
                > ANSWER_CHARACTERS_MIN
                        + ANSWER_PER_EXPECTED * ((long) expected.length() + input.length())) {
            return Optional.of("the answer is larger than any right one could be");
        }
        JsonNode answer;
        try {
            answer = json.readTree(actual);
            if (answer.isMissingNode()) {
                return Optional.of("the answer is empty");
            }
        } catch (JsonProcessingException e) {
            return Optional.of("the answer is no value: " + e.getOriginalMessage());
        }
        JsonNode wanted = json.readTree(expected);
        Optional<String> wrongType =
                Values.answerMismatch(problem.signature(), json.readTree(input), answer);
        if (wrongType.isPresent()) {
            return wrongType;
        }
        return switch (problem.checker()) {
            case Checker.Exact exact -> differing(same(wanted, answer, 0));
            case Checker.Unordered unordered -> differing(sameBag(wanted, answer));
            case Checker.Tolerance(double epsilon) -> differing(same(wanted, answer, epsilon));
            case Checker.AnyValid anyValid ->
                    authors.ask(
                            problem,
                            author -> author.check(input, wanted.toString(), answer.toString()));
        };
    }

    /// Which of several answers are wrong. Asks the package once, where it has a check of its own.
    public BitSet wrongAmong(Problem problem, List<Author.Answered> answers)
            throws IOException, InterruptedException, PackageFault {
        var wrong = new BitSet();
        var undecided = new ArrayList<Integer>();
        for (int i = 0; i < answers.size(); i++) {
            Author.Answered answer = answers.get(i);
            if (problem.checker() instanceof Checker.AnyValid
                    && fits(problem, answer.input(), answer.actual())) {
                undecided.add(i);
            } else {
                wrong.set(
                        i,
                        mismatch(problem, answer.input(), answer.expected(), answer.actual())
                                .isPresent());
            }
        }
        if (!undecided.isEmpty()) {
            BitSet refused =
                    authors.ask(
                            problem,
                            author ->
                                    author.wrongAmong(
                                            undecided.stream().map(answers::get).toList()));
            refused.stream().forEach(place -> wrong.set(undecided.get(place)));
        }
        return wrong;
    }

    private boolean fits(Problem problem, String input, String actual) throws IOException {
        try {
            return Values.answerMismatch(
                            problem.signature(), json.readTree(input), json.readTree(actual))
                    .isEmpty();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static Optional<String> differing(boolean same) {
        return same ? Optional.empty() : Optional.of("the answer differs from the expected one");
    }

    /// @param epsilon how far numbers may be apart, absolutely or relatively to the wanted one; 0
    ///   for not at all
    static boolean same(JsonNode wanted, JsonNode answer, double epsilon) {
        if (wanted.isNumber() && answer.isNumber()) {
            return wanted.isIntegralNumber() && answer.isIntegralNumber()
                    ? wanted.bigIntegerValue().equals(answer.bigIntegerValue())
                    : close(wanted.doubleValue(), answer.doubleValue(), epsilon);
        }
        if (wanted.isContainerNode() && wanted.size() != answer.size()) {
            return false;
        }
        if (wanted.isArray() && answer.isArray()) {
            for (int i = 0; i < wanted.size(); i++) {
                if (!same(wanted.get(i), answer.get(i), epsilon)) {
                    return false;
                }
            }
            return true;
        }
        return wanted.equals(answer);
    }

    private static boolean close(double wanted, double answer, double epsilon) {
        double distance = Math.abs(wanted - answer);
        return wanted == answer || distance <= epsilon * Math.max(1, Math.abs(wanted));
    }

    static boolean sameBag(JsonNode wanted, JsonNode answer) {
        if (!wanted.isArray() || !answer.isArray()) {
            return same(wanted, answer, 0);
        }
        Map<JsonNode, Integer> counts = new HashMap<>();
        wanted.forEach(element -> counts.merge(element, 1, Integer::sum));
        for (JsonNode element : answer) {
            if (counts.merge(element, -1, Integer::sum) < 0) {
                return false;
            }
        }
        return wanted.size() == answer.size();
    }
}
