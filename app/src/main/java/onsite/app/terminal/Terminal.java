package onsite.app.terminal;

import java.io.PrintStream;
import java.util.Map;

/// Where a command writes.
///
/// @param out results
/// @param err progress and complaints
/// @param paint colours for `out`
/// @param lively whether a person watches `err`, so that a line there may be written over
public record Terminal(PrintStream out, PrintStream err, Paint paint, boolean lively) {
    public static final int WIDTH = 80;

    /// @param outIsTerminal a person reads `out`
    /// @param errIsTerminal a person reads `err`
    public static Terminal of(
            PrintStream out,
            PrintStream err,
            boolean outIsTerminal,
            boolean errIsTerminal,
            Map<String, String> environment) {
        boolean plain =
                !environment.getOrDefault("NO_COLOR", "").isEmpty()
                        || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                out,
                err,
                outIsTerminal && !plain ? Paint.ANSI : Paint.NONE,
                errIsTerminal && !environment.getOrDefault("TERM", "").equals("dumb"));
    }
}
