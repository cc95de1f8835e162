package onsite.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import onsite.catalog.text.Wording;
import onsite.exercise.Type;

/// Reads one value of a known type, and says what was expected when it isn't one.
final class NotationValue {
    private NotationValue() {}

    /// @param owner what the value is for, in messages
    /// @throws NotationException at the value's line
    static JsonNode read(String owner, Type type, NotationCursor.Raw raw) {
        JsonNode value =
                Json.read(raw.text())
                        .orElseThrow(() ->
                                new NotationException(
                                        raw.line(), notJson(owner, type, raw.text())));
        Optional<String> mismatch = Values.mismatch(type, value);
        if (mismatch.isPresent()) {
            throw new NotationException(raw.line(), owner + ": " + mismatch.get());
        }
        return value;
    }

    private static String notJson(String owner, Type type, String text) {
        return owner
                + " must be "
                + Sample.of(type)
                + ", and "
                + Wording.quoted(text)
                + " is not a JSON value"
                + hint(text);
    }

    private static String hint(String text) {
        if (text.contains("'")) {
            return ": put texts in double quotes";
        }
        return switch (text) {
            case "True", "False" -> ": write " + text.toLowerCase(java.util.Locale.ROOT);
            case "None", "nil", "nullptr" -> ": write null, or [] for an empty list or tree";
            default -> "";
        };
    }
}
