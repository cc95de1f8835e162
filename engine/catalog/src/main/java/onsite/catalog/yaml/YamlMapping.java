package onsite.catalog.yaml;

import java.util.Map;
import java.util.Optional;

/// A mapping whose keys have been checked.
public final class YamlMapping {
    private final int line;
    private final Map<String, YamlValue> values;
    private final Mistakes mistakes;

    YamlMapping(int line, Map<String, YamlValue> values, Mistakes mistakes) {
        this.line = line;
        this.values = values;
        this.mistakes = mistakes;
    }

    /// Where the mapping begins, from 1.
    public int line() {
        return line;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public Optional<YamlValue> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /// The value of a key that has to be there; its absence is a mistake.
    ///
    /// @param form the line to write, such as `name: Two Sum`
    public Optional<YamlValue> require(String key, String form) {
        Optional<YamlValue> value = get(key);
        if (value.isEmpty()) {
            mistakes.at(line, key + " is missing: write " + form);
        }
        return value;
    }
}
