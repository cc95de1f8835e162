package onsite.tests;

import java.util.List;

/// The arguments of one test.
public record Input(List<Object> arguments) {

    public Input {
        arguments = List.copyOf(arguments);
    }

    /// A lone array, such as an `int[][]`, is one argument and not several: Java passes it as if it
    /// were the list of arguments itself, which only its class gives away.
    static Input of(Object... arguments) {
        return arguments.getClass() == Object[].class
                ? new Input(List.of(arguments))
                : new Input(List.of((Object) arguments));
    }
}
