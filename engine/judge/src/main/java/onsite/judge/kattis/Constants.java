package onsite.judge.kattis;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Values that stand in sources as `{{name}}`.
record Constants(Map<String, String> values) {
    static final Constants NONE = new Constants(Map.of());
    private static final Pattern SEQUENCE = Pattern.compile("\\{\\{(\\w+)}}");

    Constants {
        values = Map.copyOf(values);
    }

    /// In one go, so that a value that holds `{{other}}` stays as it is.
    String in(String text) {
        return SEQUENCE.matcher(text)
                .replaceAll(found -> {
                    String value = values.getOrDefault(found.group(1), found.group());
                    return Matcher.quoteReplacement(value);
                });
    }

    SortedMap<String, String> in(Map<String, String> files) {
        var replaced = new TreeMap<String, String>();
        files.forEach((name, text) -> replaced.put(name, in(text)));
        return replaced;
    }
}
