package onsite.app.command;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import onsite.app.terminal.Terminal;

/// Serves when the words ask for nothing else, without the library that reads command lines: at
/// most starts its classes would be loaded for nothing, and a page is waited for.
public final class QuickStart {
    static final int PORT = 7373;
    static final int PORT_MAX = 65_535;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,5}");

    private QuickStart() {}

    /// The port that `[serve] [--port N]` names; empty for any other words, and for a port that
    /// there is not.
    public static OptionalInt port(String... words) {
        List<String> left = List.of(words);
        if (!left.isEmpty() && left.getFirst().equals("serve")) {
            left = left.subList(1, left.size());
        }
        if (left.isEmpty()) {
            return OptionalInt.of(PORT);
        }
        if (left.size() != 2
                || !left.getFirst().equals("--port")
                || !DIGITS.matcher(left.getLast()).matches()) {
            return OptionalInt.empty();
        }
        int port = Integer.parseInt(left.getLast());
        return port <= PORT_MAX ? OptionalInt.of(port) : OptionalInt.empty();
    }

    /// @param server serves on a port until the program ends, and says how it ended
    /// @return the exit code
    public static int run(Terminal terminal, IntFunction<Integer> server, int port) {
        try {
            return server.apply(port);
        } catch (RuntimeException e) {
            return Failure.told(e, terminal);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }
}
