package onsite.judge.kattis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Patterns over paths: `*` within a name, and `{one,other}`. A pattern that matches a folder
/// matches all that is in it.
final class Glob {
    private static final int ALTERNATIVES_MAX = 200;

    private final List<Pattern> patterns = new ArrayList<>();

    Glob(String text) {
        for (String alternative : expanded(text)) {
            String stripped =
                    alternative.endsWith("/")
                            ? alternative.substring(0, alternative.length() - 1)
                            : alternative;
            var regex = new StringBuilder();
            for (String literal : stripped.split("\\*", -1)) {
                regex.append(regex.isEmpty() ? "" : "[^/]*").append(Pattern.quote(literal));
            }
            patterns.add(Pattern.compile(regex.toString()));
        }
    }

    private static List<String> expanded(String text) {
        int open = text.indexOf('{');
        int close = text.indexOf('}', open + 1);
        if (open < 0 || close < 0) {
            return List.of(text);
        }
        var all = new ArrayList<String>();
        for (String choice : text.substring(open + 1, close).split(",", -1)) {
            if (all.size() < ALTERNATIVES_MAX) {
                all.addAll(expanded(text.substring(0, open) + choice + text.substring(close + 1)));
            }
        }
        return all;
    }

    /// Whether the path or a folder that it lies in is matched.
    boolean matches(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            String prefix = path.substring(0, end);
            if (patterns.stream().anyMatch(pattern -> pattern.matcher(prefix).matches())) {
                return true;
            }
        }
        return false;
    }
}
