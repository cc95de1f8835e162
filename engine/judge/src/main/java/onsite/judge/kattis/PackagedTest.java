package onsite.judge.kattis;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// One test: an input with what its validator is told.
///
/// @param name the path under `data/` without its ending, such as `secret/group1/03`
/// @param arguments of the submission
/// @param validatorArguments of the output validators by their name; under the empty name, of all
///   that are not named
/// @param inputArguments of the input validators in the same way
record PackagedTest(
        String name,
        boolean sample,
        Path input,
        Path answer,
        List<String> arguments,
        Map<String, List<String>> validatorArguments,
        Map<String, List<String>> inputArguments)
        implements TestNode {
    PackagedTest {
        arguments = List.copyOf(arguments);
        validatorArguments = Map.copyOf(validatorArguments);
        inputArguments = Map.copyOf(inputArguments);
    }

    List<String> validatorArguments(String validator) {
        return of(validatorArguments, validator);
    }

    List<String> inputArguments(String validator) {
        return of(inputArguments, validator);
    }

    private static List<String> of(Map<String, List<String>> arguments, String validator) {
        List<String> own = arguments.get(validator);
        return own != null ? own : arguments.getOrDefault("", List.of());
    }
}
