package onsite.catalog.yaml;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.catalog.text.Wording;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/// The entry: text in, its outermost mapping or list out. Only the node graph is composed; no
/// object is ever constructed from a file.
public final class YamlFile {
    private static final int NESTING_MAX = 16;
    // The parser takes quadratic time for a single long word, so this also bounds the time.
    private static final int CHARACTERS_MAX = 1 << 17;

    private YamlFile() {}

    /// @param keys that the mapping may have; any other is a mistake
    /// @return empty when the text holds no mapping, which then has been told
    public static Optional<YamlMapping> read(String text, List<String> keys, Mistakes mistakes) {
        Optional<Optional<Node>> root = composed(text, mistakes);
        if (root.isPresent() && root.get().isEmpty()) {
            mistakes.at(0, "the file is empty: write " + String.join(", ", keys));
        }
        return root.flatMap(r -> r)
                .flatMap(node -> new YamlValue(node, "the file", mistakes).mapping(keys));
    }

    /// Like [#read(String, List, Mistakes)], for a file that may have any keys, or none.
    ///
    /// @return empty when the text holds no mapping, which then has been told
    public static Optional<Map<String, YamlValue>> readOpen(String text, Mistakes mistakes) {
        return composed(text, mistakes)
                .flatMap(root ->
                        root.isEmpty()
                                ? Optional.of(Map.of())
                                : new YamlValue(root.get(), "the file", mistakes).entries());
    }

    /// Like [#read(String, List, Mistakes)], for a file that is a list.
    ///
    /// @param form an element to write
    /// @return empty when the text holds no list, which then has been told
    public static Optional<List<YamlValue>> readList(String text, String form, Mistakes mistakes) {
        Optional<Optional<Node>> root = composed(text, mistakes);
        if (root.isPresent() && root.get().isEmpty()) {
            mistakes.at(0, "the file is empty: write - " + form);
        }
        return root.flatMap(r -> r)
                .flatMap(node -> new YamlValue(node, "the file", mistakes).list());
    }

    /// @return empty for a mistake, which then has been told; empty inside for an empty file
    private static Optional<Optional<Node>> composed(String text, Mistakes mistakes) {
        if (text.length() > CHARACTERS_MAX) {
            mistakes.at(
                    0,
                    "the file has "
                            + text.length()
                            + " characters, and at most "
                            + CHARACTERS_MAX
                            + " are read: shorten it");
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Optional.ofNullable(
                            new Yaml(new SafeConstructor(options()))
                                    .compose(new StringReader(text))));
        } catch (MarkedYAMLException e) {
            mistakes.at(lineOf(e), "this is not YAML: " + problemOf(e));
        } catch (YAMLException e) {
            mistakes.at(0, refusal(String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(NESTING_MAX);
        options.setCodePointLimit(CHARACTERS_MAX);
        return options;
    }

    private static int lineOf(MarkedYAMLException e) {
        Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
        return mark == null ? 0 : mark.getLine() + 1;
    }

    private static String problemOf(MarkedYAMLException e) {
        String problem = e.getProblem() == null ? e.getContext() : e.getProblem();
        if (problem == null) {
            return "it can't be parsed";
        }
        return problem.startsWith("Global tag")
                ? "tags are not taken: leave out !"
                        + Wording.shortened(problem.substring(problem.indexOf(':') + 1).strip())
                : Wording.shortened(problem)
                        + "; put a text that holds : # ' \" or brackets in quotes";
    }

    private static String refusal(String message) {
        if (message.contains("aliases")) {
            return "aliases (*name) of lists and mappings are not taken: write the value out";
        }
        if (message.contains("esting")) {
            return "lists and mappings are nested deeper than "
                    + NESTING_MAX
                    + " levels: no file of a package needs that";
        }
        return "this is not YAML that can be read here: " + Wording.shortened(message);
    }
}
