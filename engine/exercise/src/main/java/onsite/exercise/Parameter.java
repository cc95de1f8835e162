package onsite.exercise;

import java.util.regex.Pattern;

/// A named and typed argument, written `nums: int[]`.
public record Parameter(String name, Type type) {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    public Parameter {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "'" + name + "' is not a parameter's name: write it in camelCase, like nums");
        }
        if (type == Type.Nothing.VOID) {
            throw new IllegalArgumentException("parameter " + name + " can't be void");
        }
    }

    @Override
    public String toString() {
        return name + ": " + type;
    }
}
