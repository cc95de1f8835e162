package onsite.judge.kattis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onsite.catalog.text.Wording;
import onsite.catalog.yaml.YamlFile;
import onsite.catalog.yaml.YamlValue;

/// The settings of one file or of one mapping in it.
///
/// @param file how the package calls it
record Yaml(String file, Map<String, YamlValue> values, Findings findings) {

    static Yaml empty(String file, Findings findings) {
        return new Yaml(file, Map.of(), findings);
    }

    /// Nothing where there is no such file.
    static Yaml read(PackageTree tree, String file, Constants constants, Findings findings) {
        if (!tree.has(file)) {
            return empty(file, findings);
        }
        try {
            String text = constants.in(tree.text(file));
            return new Yaml(
                    file, YamlFile.readOpen(text, findings.in(file)).orElse(Map.of()), findings);
        } catch (Unusable e) {
            findings.block(file, e);
            return empty(file, findings);
        }
    }

    /// Refuses keys that the format does not know: whoever wrote one expects verdicts that it would
    /// not get here.
    void requireKnown(Set<String> keys, String of) {
        unknown(keys).forEach((key, value) -> refuse(key, value, of));
    }

    /// The same where most keys say nothing about verdicts: only those are refused that are spelt
    /// like a deciding one, and the others are faults.
    void requireKnown(Set<String> keys, String of, Set<String> deciding) {
        unknown(keys)
                .forEach((key, value) -> {
                    if (deciding.stream().anyMatch(each -> Wording.isSlipOf(key, each))) {
                        refuse(key, value, of);
                    } else {
                        findings.fault(
                                value, file, key + " is not a key of " + of + ": leave it out");
                    }
                });
    }

    private Map<String, YamlValue> unknown(Set<String> keys) {
        var unknown = new LinkedHashMap<>(values);
        unknown.keySet().removeAll(keys);
        return unknown;
    }

    private void refuse(String key, YamlValue value, String of) {
        findings.block(
                file,
                value.line(),
                key
                        + " is not a key of "
                        + of
                        + " in this version of the format, and could change a verdict: correct it or"
                        + " leave it out");
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<YamlValue> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    Optional<String> text(String key) {
        return get(key).flatMap(YamlValue::emptiableText).filter(text -> !text.isEmpty());
    }

    Yaml mapping(String key) {
        return get(key).flatMap(YamlValue::entries)
                .map(entries -> new Yaml(file, entries, findings))
                .orElseGet(() -> empty(file, findings));
    }

    /// A text, or a list of them, as a list.
    List<String> texts(String key) {
        return get(key).map(Yaml::textsOf).orElse(List.of());
    }

    static List<String> textsOf(YamlValue value) {
        if (!value.isList()) {
            return value.emptiableText()
                    .filter(text -> !text.isEmpty())
                    .map(List::of)
                    .orElse(List.of());
        }
        var texts = new ArrayList<String>();
        for (YamlValue each : value.emptiableList().orElse(List.of())) {
            each.emptiableText().ifPresent(texts::add);
        }
        return texts;
    }

    /// A number of at least `min`, or a block and the fallback.
    double number(String key, double min, double fallback) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return fallback;
        }
        Optional<Double> number = Numbers.parse(text.get());
        if (number.isEmpty() || number.get() < min || number.get() > 1e12) {
            findings.block(
                    file,
                    get(key).map(YamlValue::line).orElse(0),
                    key + " is '" + text.get() + "': write a number of at least " + shown(min));
            return fallback;
        }
        return number.get();
    }

    private static String shown(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
