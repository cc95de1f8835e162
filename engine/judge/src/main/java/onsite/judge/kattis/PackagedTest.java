package onsite.judge.kattis;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// One test: an input with what its validator is told.
///
/// @param name the path under `data/` without its ending, such as `secret/group1/03`
/// @param arguments of the submission
/// @param inputArguments of the input validators by their name; under the empty name, of all
record PackagedTest(
        String name,
        boolean sample,
        Path input,
        Path answer,
        List<String> arguments,
        List<String> validatorArguments,
        Map<String, List<String>> inputArguments)
        implements TestNode {
    PackagedTest {
        arguments = List.copyOf(arguments);
        validatorArguments = List.copyOf(validatorArguments);
        inputArguments = Map.copyOf(inputArguments);
    }

    List<String> inputArguments(String validator) {
        List<String> own = inputArguments.get(validator);
        return own != null ? own : inputArguments.getOrDefault("", List.of());
    }
}
