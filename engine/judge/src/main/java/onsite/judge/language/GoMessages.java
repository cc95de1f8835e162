package onsite.judge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onsite.exercise.Judgement.CompilerMessage;
import onsite.judge.sandbox.Exit;

/// Reads what the Go compiler said. Of the bridge, which calls what the signature asks for and does
/// not find it, the candidate knows nothing: what is said of it is said in other words, once.
final class GoMessages {
    private static final Pattern MESSAGE =
            Pattern.compile("(?:\\./|/?src/)?([\\w.-]+\\.go):(\\d+):(?:(\\d+):)? (.*)");
    private static final int MESSAGES_MAX = 20;

    private GoMessages() {}

    /// @param misfits what the submission lacks of what the signature asks for
    static List<CompilerMessage> of(String said, Exit exit, Supplier<List<String>> misfits) {
        var messages = new ArrayList<CompilerMessage>();
        var ofBridge = new ArrayList<String>();
        for (String line : said.lines().toList()) {
            Matcher matcher = MESSAGE.matcher(line);
            if (matcher.matches() && isBridge(matcher.group(1))) {
                ofBridge.add(matcher.group(4));
            } else if (matcher.matches()) {
                messages.add(message(matcher));
            }
        }
        if (!ofBridge.isEmpty()) {
            messages.addAll(misfit(ofBridge, misfits.get()));
        }
        if (messages.isEmpty()) {
            messages.add(aloof(said, exit));
        }
        return messages.stream().distinct().limit(MESSAGES_MAX).toList();
    }

    private static boolean isBridge(String file) {
        return file.startsWith("onsite_");
    }

    private static List<CompilerMessage> misfit(List<String> ofBridge, List<String> misfits) {
        return (misfits.isEmpty()
                        ? ofBridge.stream()
                                .map(text ->
                                        "the function or method asked for does not fit: " + text)
                        : misfits.stream())
                .map(GoMessages::withoutPlace)
                .toList();
    }

    private static CompilerMessage message(Matcher matcher) {
        int column = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        return new CompilerMessage(
                matcher.group(1),
                Integer.parseInt(matcher.group(2)),
                column,
                true,
                matcher.group(4));
    }

    private static CompilerMessage aloof(String said, Exit exit) {
        return withoutPlace(
                exit.signalled() || exit.outOfMemory()
                        ? "the compiler used more time or memory than it is given"
                        : said.lines().limit(5).collect(Collectors.joining("; ")));
    }

    private static CompilerMessage withoutPlace(String text) {
        return new CompilerMessage("", 0, 0, true, text);
    }
}
