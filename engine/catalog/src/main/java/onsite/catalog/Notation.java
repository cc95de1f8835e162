package onsite.catalog;

import onsite.exercise.Signature;

/// How inputs are written by people: in statements, on pages and in the candidate's own tests.
@SuppressWarnings("DoNotCallSuggester")
public final class Notation {
    private Notation() {}

    /// The canonical JSON of an input.
    ///
    /// @throws NotationException with the line and a sentence that says what was expected
    public static String parseInput(Signature signature, String text) {
        throw new UnsupportedOperationException(signature + text);
    }

    /// The text of an input. A text that is not the canonical JSON of an input (because it was
    /// shortened, say) is given back as it is.
    public static String showInput(Signature signature, String canonicalJson) {
        throw new UnsupportedOperationException(signature + canonicalJson);
    }

    /// The text of an answer: the value that a function answered; the calls of a class, each with
    /// its result. Where the answer does not fit the input it is given back as it is.
    public static String showAnswer(Signature signature, String input, String answer) {
        throw new UnsupportedOperationException(signature + input + answer);
    }
}
