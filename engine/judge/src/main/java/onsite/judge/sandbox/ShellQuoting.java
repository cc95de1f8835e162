package onsite.judge.sandbox;

import java.util.List;
import java.util.stream.Collectors;

/// Writes words so that a POSIX shell reads them unchanged.
final class ShellQuoting {
    private ShellQuoting() {}

    static String quote(String word) {
        return word.matches("[A-Za-z0-9_./:=,@%+-]+")
                ? word
                : "'" + word.replace("'", "'\\''") + "'";
    }

    static String quote(List<String> words) {
        return words.stream().map(ShellQuoting::quote).collect(Collectors.joining(" "));
    }
}
