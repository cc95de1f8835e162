package onsite.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onsite.exercise.Parameter;

/// The beginning of an input's JSON that was too long to keep: an array whose end is missing.
///
/// @param elements the JSON of those that are whole
/// @param last the beginning of the next one, ending in `…`
record CutInput(List<String> elements, String last) {
    private static final String MARK = "…";

    CutInput {
        elements = List.copyOf(elements);
    }

    /// @return empty if the text does not end in `…` or is no array
    static Optional<CutInput> of(String text) {
        if (!text.startsWith("[") || !text.endsWith(MARK)) {
            return Optional.empty();
        }
        var elements = new ArrayList<String>();
        int depth = 0;
        int begin = 1;
        boolean quoted = false;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth--;
            } else if (c == ',' && depth == 0) {
                elements.add(text.substring(begin, i));
                begin = i + 1;
            }
        }
        return Optional.of(new CutInput(elements, text.substring(begin)));
    }

    /// The whole elements as an input of their own.
    String whole() {
        return "[" + String.join(",", elements) + "]";
    }

    /// A line `name = value` for each argument, as far as the text goes.
    String named(List<Parameter> parameters) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < parameters.size(); i++) {
            String value =
                    i < elements.size() ? elements.get(i) : i == elements.size() ? last : MARK;
            lines.add(parameters.get(i).name() + " = " + value);
        }
        return String.join("\n", lines);
    }
}
