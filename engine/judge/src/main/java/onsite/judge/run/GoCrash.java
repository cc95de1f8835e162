package onsite.judge.run;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what the Go runtime prints when it ends a program without unwinding.
public final class GoCrash {
    private static final Pattern FRAME =
            Pattern.compile("(?m)^\\s+(?:\\S*/)?((?!onsite_)[\\w.-]+\\.go):(\\d+)");

    private GoCrash() {}

    public static Optional<String> reason(String printed) {
        if (printed.contains("stack exceeds") && printed.contains("-byte limit")) {
            return Optional.of("the recursion is too deep: stack overflow");
        }
        if (printed.contains("fatal error: all goroutines are asleep - deadlock!")) {
            return Optional.of("deadlock: every goroutine waits for another");
        }
        Matcher fatal = Pattern.compile("(?m)^fatal error: (.+)$").matcher(printed);
        if (fatal.find()) {
            return Optional.of("fatal error: " + fatal.group(1));
        }
        Matcher panic = Pattern.compile("(?m)^panic: (.+)$").matcher(printed);
        return panic.find() ? Optional.of("panic: " + panic.group(1)) : Optional.empty();
    }

    /// The first line of the submission in the printed stack.
    public static Optional<Integer> line(String printed) {
        Matcher frame = FRAME.matcher(printed);
        while (frame.find()) {
            if (frame.group().contains("src/") && !frame.group().contains("runtime/")) {
                return Optional.of(Integer.parseInt(frame.group(2)));
            }
        }
        return Optional.empty();
    }
}
