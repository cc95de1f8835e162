package onsite.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import onsite.exercise.Example;
import onsite.exercise.Signature;

/// How inputs are written by people: in statements, on pages and in the candidate's own tests.
///
/// A function's input is a line `name = value` for each argument; a class's input is a line for each
/// call, the constructor's first. Values are JSON as [Type][onsite.exercise.Type] says.
///
///     nums = [2,7,11,15]        LRUCache(2)
///     target = 9                put(1, 1)
public final class Notation {
    private static final int LENGTH_MAX = 4 << 20;

    private Notation() {}

    /// The canonical JSON of an input.
    ///
    /// @throws NotationException with the line and a sentence that says what was expected
    public static String parseInput(Signature signature, String text) {
        requireBearable(text);
        JsonNode input =
                switch (signature) {
                    case Signature.Function function -> new FunctionNotation(function).input(text);
                    case Signature.ClassOf type -> new ClassNotation(type).input(text);
                };
        return Canonical.input(signature, input);
    }

    /// An example as a statement holds it: an input with its answer and, after a blank line, an
    /// explanation in Markdown.
    ///
    /// @throws NotationException with the line and a sentence that says what was expected
    public static Example parseExample(Signature signature, String text) {
        requireBearable(text);
        int begin = 0;
        while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        int blank = blankLine(text, begin);
        String notation = text.substring(0, blank);
        FunctionNotation.Solved solved =
                switch (signature) {
                    case Signature.Function function ->
                            new FunctionNotation(function).solved(notation);
                    case Signature.ClassOf type -> new ClassNotation(type).solved(notation);
                };
        return new Example(
                Canonical.input(signature, solved.input()),
                answer(signature, solved),
                text.substring(blank).strip());
    }

    private static String answer(Signature signature, FunctionNotation.Solved solved) {
        return switch (signature) {
            case Signature.Function function ->
                    Values.canonical(function.answerType(), solved.answer());
            case Signature.ClassOf type -> Canonical.results(type, solved.input(), solved.answer());
        };
    }

    /// Where the first blank line begins; the text's length if there is none.
    private static int blankLine(String text, int from) {
        int lineStart = from;
        while (lineStart < text.length()) {
            int end = text.indexOf('\n', lineStart);
            int lineEnd = end < 0 ? text.length() : end;
            if (text.substring(lineStart, lineEnd).isBlank()) {
                return lineStart;
            }
            lineStart = lineEnd + 1;
        }
        return text.length();
    }

    /// The text of an input, of which the end may be missing if it ends in `…`. A text that is not
    /// the canonical JSON of an input is given back as it is.
    public static String showInput(Signature signature, String canonicalJson) {
        return input(signature, canonicalJson)
                .map(input ->
                        switch (signature) {
                            case Signature.Function function ->
                                    new FunctionNotation(function).show(input);
                            case Signature.ClassOf type ->
                                    new ClassNotation(type).show(input, Optional.empty());
                        })
                .or(() -> CutInput.of(canonicalJson).map(cut -> showBeginning(signature, cut)))
                .orElse(canonicalJson);
    }

    private static String showBeginning(Signature signature, CutInput cut) {
        return switch (signature) {
            case Signature.Function function -> cut.named(function.method().parameters());
            case Signature.ClassOf type ->
                    input(type, cut.whole())
                                    .map(calls ->
                                            new ClassNotation(type).show(calls, Optional.empty())
                                                    + "\n")
                                    .orElse("")
                            + cut.last();
        };
    }

    /// The text of an answer: the value that a function answered; the calls of a class, each with
    /// its result. Where the answer does not fit the input it is given back as it is.
    public static String showAnswer(Signature signature, String input, String answer) {
        if (!(signature instanceof Signature.ClassOf type)) {
            return answer;
        }
        Optional<JsonNode> calls = input(signature, input);
        Optional<JsonNode> results =
                calls.isEmpty()
                        ? Optional.empty()
                        : Json.read(answer)
                                .filter(r -> Values.answerMismatch(type, calls.get(), r).isEmpty());
        return results.isEmpty() ? answer : new ClassNotation(type).show(calls.get(), results);
    }

    private static Optional<JsonNode> input(Signature signature, String json) {
        return Json.read(json).filter(node -> Values.inputMismatch(signature, node).isEmpty());
    }

    private static void requireBearable(String text) {
        if (text.length() > LENGTH_MAX) {
            throw new NotationException(
                    1,
                    "the input has "
                            + text.length()
                            + " characters, and at most "
                            + LENGTH_MAX
                            + " are read: use a smaller one");
        }
    }
}
