package onsite.judge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onsite.exercise.Judgement.CompilerMessage;

/// Reads what compilers print in the usual form, `file:line:column: message`.
final class CompilerLines {
    private static final Pattern MESSAGE =
            Pattern.compile(
                    "(?:\\S*/)?([\\w.+-]+\\.\\w+):(\\d+):(?:(\\d+):)? (?:(?:fatal )?error: )?(.*)");
    private static final int MESSAGES_MAX = 20;

    private CompilerLines() {}

    static List<CompilerMessage> read(String said) {
        var messages = new ArrayList<CompilerMessage>();
        for (String line : said.lines().toList()) {
            Matcher matcher = MESSAGE.matcher(line);
            boolean aside = line.contains(": note: ") || line.contains(": warning: ");
            if (matcher.matches() && !aside && messages.size() < MESSAGES_MAX) {
                messages.add(
                        new CompilerMessage(
                                matcher.group(1),
                                number(matcher.group(2)),
                                number(matcher.group(3)),
                                true,
                                matcher.group(4)));
            }
        }
        return messages;
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null || digits.length() > 9 ? 0 : Integer.parseInt(digits);
    }
}
