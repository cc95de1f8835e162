package onsite.judge.kattis;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Values that stand in sources as `{{name}}`.
record Constants(Map<String, String> values) {
    static final Constants NONE = new Constants(Map.of());

    Constants {
        values = Map.copyOf(values);
    }

    String in(String text) {
        String replaced = text;
        for (var constant : values.entrySet()) {
            replaced = replaced.replace("{{" + constant.getKey() + "}}", constant.getValue());
        }
        return replaced;
    }

    SortedMap<String, String> in(Map<String, String> files) {
        var replaced = new TreeMap<String, String>();
        files.forEach((name, text) -> replaced.put(name, in(text)));
        return replaced;
    }
}
