package onsite.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import onsite.exercise.Type;

/// Checks JSON values against the types of signatures.
@SuppressWarnings("DoNotCallSuggester")
public final class Values {
    private Values() {}

    /// Why a value is not of a type, as a sentence without its full stop; empty when it is.
    public static Optional<String> mismatch(Type type, JsonNode value) {
        throw new UnsupportedOperationException(type + " " + value);
    }
}
