package onsite.judge.kattis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onsite.catalog.yaml.YamlValue;

/// What a group of tests hands down to those in it.
///
/// @param arguments of the submission
/// @param validatorArguments of the output validators by name; under the empty name, of the others
/// @param inputArguments of the input validators in the same way
/// @param flags of the grader, in `legacy`
record Handed(
        List<String> arguments,
        Map<String, List<String>> validatorArguments,
        Map<String, List<String>> inputArguments,
        Grading.Flags flags) {

    /// Nothing but what `problem.yaml` says.
    static Handed of(Metadata metadata) {
        return new Handed(List.of(), Map.of("", metadata.flags()), Map.of(), Grading.Flags.DEFAULT);
    }

    Handed withFlags(Grading.Flags changed) {
        return new Handed(arguments, validatorArguments, inputArguments, changed);
    }

    /// With the arguments of a group or a test.
    Handed withArguments(Yaml yaml) {
        return new Handed(
                yaml.has("args") ? yaml.texts("args") : arguments,
                yaml.has("output_validator_args")
                        ? Map.of("", yaml.texts("output_validator_args"))
                        : validatorArguments,
                yaml.has("input_validator_args") ? inputArguments(yaml) : inputArguments,
                flags);
    }

    private static Map<String, List<String>> inputArguments(Yaml yaml) {
        boolean mapping = yaml.get("input_validator_args").map(YamlValue::isMapping).orElse(false);
        if (!mapping) {
            return Map.of("", yaml.texts("input_validator_args"));
        }
        var byName = new TreeMap<String, List<String>>();
        yaml.mapping("input_validator_args")
                .values()
                .forEach((name, value) -> byName.put(name, Yaml.textsOf(value)));
        return byName;
    }

    /// With arguments as they were written before they were lists.
    ///
    /// @param first what `problem.yaml` gives every output validator
    Handed withWords(Yaml yaml, List<String> first) {
        return new Handed(
                arguments,
                yaml.has("output_validator_flags")
                        ? words(yaml, "output_validator_flags", first)
                        : validatorArguments,
                yaml.has("input_validator_flags")
                        ? words(yaml, "input_validator_flags", List.of())
                        : inputArguments,
                flags);
    }

    /// A text for all validators, or a mapping with the one that it is for; the others then get
    /// nothing but what comes first (legacy, Test Data Groups).
    private static Map<String, List<String>> words(Yaml yaml, String key, List<String> first) {
        if (!yaml.get(key).map(YamlValue::isMapping).orElse(false)) {
            return Map.of("", joined(first, yaml.text(key).orElse("")));
        }
        Yaml named = yaml.mapping(key);
        List<String> words = joined(first, named.text("flags").orElse(""));
        String name = named.text("name").map(ProgramSource::baseName).orElse("");
        return name.isEmpty() ? Map.of("", words) : Map.of("", first, name, words);
    }

    private static List<String> joined(List<String> first, String text) {
        var joined = new ArrayList<>(first);
        joined.addAll(Metadata.words(text));
        return joined;
    }
}
