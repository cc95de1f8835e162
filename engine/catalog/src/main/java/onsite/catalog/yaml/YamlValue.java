package onsite.catalog.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onsite.catalog.text.Wording;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A value with its line. Asked for what it should be, it answers that or tells the mistake.
public final class YamlValue {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private final Node node;
    private final String name;
    private final Mistakes mistakes;

    YamlValue(Node node, String name, Mistakes mistakes) {
        this.node = node;
        this.name = name;
        this.mistakes = mistakes;
    }

    /// From 1.
    public int line() {
        return node.getStartMark().getLine() + 1;
    }

    public void mistake(String sentence) {
        mistakes.at(line(), sentence);
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /// The text of a scalar, stripped. Numbers and words such as `yes` are texts here too; an empty
    /// one is a mistake.
    public Optional<String> text() {
        return emptiableText()
                .filter(text -> {
                    if (text.isEmpty()) {
                        mistake(name + " is empty: write a text");
                    }
                    return !text.isEmpty();
                });
    }

    /// Like [#text()], but an empty text will do.
    public Optional<String> emptiableText() {
        if (!hasPlainTag()) {
            return Optional.empty();
        }
        if (!(node instanceof ScalarNode scalar)) {
            mistake(name + " is " + kind() + ": write a text");
            return Optional.empty();
        }
        return Optional.of(node.getTag().equals(Tag.NULL) ? "" : scalar.getValue().strip());
    }

    /// The text of a scalar as it stands, without the line feeds at its end. An empty one is a
    /// mistake.
    public Optional<String> verbatim() {
        return text().map(_ -> ((ScalarNode) node).getValue().replaceFirst("\\n+$", ""));
    }

    /// The values of a list; an empty one is a mistake.
    public Optional<List<YamlValue>> list() {
        if (!hasPlainTag()) {
            return Optional.empty();
        }
        if (!(node instanceof SequenceNode sequence)) {
            mistake(
                    name
                            + " is "
                            + kind()
                            + ": write a list, each element on a line after a hyphen");
            return Optional.empty();
        }
        if (sequence.getValue().isEmpty()) {
            mistake(name + " is an empty list: write at least one element");
            return Optional.empty();
        }
        List<YamlValue> values = new ArrayList<>();
        for (Node each : sequence.getValue()) {
            values.add(
                    new YamlValue(
                            each, "element " + (values.size() + 1) + " of " + name, mistakes));
        }
        return Optional.of(values);
    }

    /// One of a closed set of words.
    ///
    /// @param what the set's singular, such as `difficulty`
    public <E> Optional<E> oneOf(String what, E[] all, Function<E, String> id) {
        Optional<String> text = text();
        Optional<E> found =
                text.flatMap(
                        word -> Stream.of(all).filter(e -> id.apply(e).equals(word)).findFirst());
        if (text.isPresent() && found.isEmpty()) {
            List<String> words = Stream.of(all).map(id).toList();
            mistake(
                    Wording.quoted(text.get())
                            + " is not a "
                            + what
                            + ": write "
                            + String.join(", ", words.subList(0, words.size() - 1))
                            + " or "
                            + words.getLast()
                            + Wording.suggestion(text.get(), words));
        }
        return found;
    }

    /// A whole number within bounds.
    public OptionalInt number(int least, int most) {
        Optional<String> text = text();
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (DIGITS.matcher(text.get()).matches()) {
            int number = Integer.parseInt(text.get());
            if (least <= number && number <= most) {
                return OptionalInt.of(number);
            }
        }
        mistake(
                Wording.quoted(text.get())
                        + " does not do for "
                        + name
                        + ": write a whole number from "
                        + least
                        + " to "
                        + most);
        return OptionalInt.empty();
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /// The values of a list that may be empty.
    public Optional<List<YamlValue>> emptiableList() {
        return node instanceof SequenceNode sequence && sequence.getValue().isEmpty()
                ? Optional.of(List.of())
                : list();
    }

    /// All keys with their values, whatever the keys are called; nothing where no value stands. One
    /// that is given twice is a mistake.
    public Optional<Map<String, YamlValue>> entries() {
        if (!hasPlainTag()) {
            return Optional.empty();
        }
        if (node.getTag().equals(Tag.NULL)) {
            return Optional.of(Map.of());
        }
        if (!(node instanceof MappingNode mapping)) {
            mistake(name + " is " + kind() + ": write keys with values");
            return Optional.empty();
        }
        Map<String, YamlValue> values = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            int line = entry.getKeyNode().getStartMark().getLine() + 1;
            if (!(entry.getKeyNode() instanceof ScalarNode keyNode)) {
                mistakes.at(line, "a key of " + name + " is no word: write a word");
                continue;
            }
            String key = keyNode.getValue();
            if (values.put(key, new YamlValue(entry.getValueNode(), key, mistakes)) != null) {
                mistakes.at(line, key + " is given twice: leave one out");
            }
        }
        return Optional.of(values);
    }

    /// @param keys that the mapping may have; any other, or one given twice, is a mistake
    public Optional<YamlMapping> mapping(List<String> keys) {
        if (!hasPlainTag()) {
            return Optional.empty();
        }
        if (!(node instanceof MappingNode mapping)) {
            mistake(
                    name
                            + " is "
                            + kind()
                            + ": write keys with values, such as "
                            + keys.getFirst()
                            + ": …");
            return Optional.empty();
        }
        Map<String, YamlValue> values = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            int line = entry.getKeyNode().getStartMark().getLine() + 1;
            if (!(entry.getKeyNode() instanceof ScalarNode keyNode)) {
                mistakes.at(
                        line, "a key of " + name + " is no word: write " + String.join(", ", keys));
                continue;
            }
            String key = keyNode.getValue();
            if (!keys.contains(key)) {
                mistakes.at(line, unknown(key, keys));
            } else if (values.put(key, new YamlValue(entry.getValueNode(), key, mistakes))
                    != null) {
                mistakes.at(line, key + " is given twice: leave one out");
            }
        }
        return Optional.of(new YamlMapping(line(), values, mistakes));
    }

    private String unknown(String key, List<String> keys) {
        return Wording.quoted(key)
                + " is not a key of "
                + name
                + Wording.nearest(key, keys)
                        .map(near -> ": did you mean " + near + "?")
                        .orElse(": write " + String.join(", ", keys));
    }

    private boolean hasPlainTag() {
        boolean plain = !node.getTag().startsWith("!") && Tag.standardTags.contains(node.getTag());
        if (!plain) {
            mistake(
                    name
                            + " has the tag "
                            + Wording.quoted(node.getTag().getValue())
                            + ": tags are not taken, leave it out");
        }
        return plain;
    }

    private String kind() {
        return switch (node) {
            case MappingNode mapping -> "a mapping";
            case SequenceNode sequence -> "a list";
            case ScalarNode scalar when scalar.getValue().isBlank() -> "empty";
            case ScalarNode scalar -> "the text " + Wording.quoted(scalar.getValue());
            default -> "something else";
        };
    }
}
