package onsite.judge.kattis;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import onsite.catalog.yaml.YamlValue;

/// Finds the settings file of a group by the name that its version gives it, and refuses settings
/// that only another version would read: without them tests would be graded in another way than was
/// meant.
final class GroupSettings {
    private static final String OLD = "testdata.yaml";
    private static final String NEW = "test_group.yaml";
    private static final Set<String> LEGACY_KEYS =
            Set.of(
                    "on_reject",
                    "grading",
                    "grader_flags",
                    "input_validator_flags",
                    "output_validator_flags",
                    "accept_score",
                    "reject_score",
                    "range");
    private static final Set<String> DRAFT_KEYS =
            Set.of(
                    "scoring",
                    "static_validation",
                    "args",
                    "input_validator_args",
                    "output_validator_args",
                    "full_feedback",
                    "hint",
                    "description");

    private static final Set<String> TEST_KEYS =
            Set.of(
                    "args",
                    "input_validator_args",
                    "output_validator_args",
                    "input_visualizer_args",
                    "output_visualizer_args",
                    "full_feedback",
                    "hint",
                    "description");

    /// What a group says for each of its tests, and of itself.
    private static final Set<String> KEYS =
            with(
                    TEST_KEYS,
                    "max_score",
                    "score_aggregation",
                    "static_validation_score",
                    "require_pass",
                    "static_validator_args");

    private final PackageTree tree;
    private final Metadata metadata;
    private final Findings findings;
    private final Map<String, Yaml> read = new HashMap<>();

    GroupSettings(PackageTree tree, Metadata metadata, Findings findings) {
        this.tree = tree;
        this.metadata = metadata;
        this.findings = findings;
    }

    /// Empty where the folder has none.
    Yaml of(String folder) {
        return read.computeIfAbsent(folder, this::read);
    }

    /// What stands beside a test; `legacy` knows no such file.
    Yaml ofTest(String base) {
        Yaml yaml = Yaml.read(tree, base + ".yaml", metadata.constants(), findings);
        yaml.requireKnown(TEST_KEYS, "a test");
        return yaml;
    }

    private static Set<String> with(Set<String> keys, String... others) {
        var all = new TreeSet<>(keys);
        all.addAll(Set.of(others));
        return Set.copyOf(all);
    }

    private Yaml read(String folder) {
        String name = name(folder);
        String other = name.equals(OLD) ? NEW : OLD;
        if (tree.has(folder + "/" + other)) {
            refuse(folder, name, other);
        }
        Yaml yaml = Yaml.read(tree, folder + "/" + name, metadata.constants(), findings);
        requireKnown(yaml, keys(name), name);
        return yaml;
    }

    /// `testdata.yaml` became `test_group.yaml`; drafts have either.
    private String name(String folder) {
        return switch (metadata.format()) {
            case LEGACY -> OLD;
            case DRAFT_2023_07 -> tree.has(folder + "/" + OLD) && !hasNew(folder) ? OLD : NEW;
            case VERSION_2025_09 -> NEW;
        };
    }

    private boolean hasNew(String folder) {
        return tree.has(folder + "/" + NEW);
    }

    private void refuse(String folder, String name, String other) {
        String why = metadata.format().id() + " reads " + name;
        if (tree.has(folder + "/" + name)) {
            findings.note(folder + "/" + other + " is not read: " + why);
        } else {
            findings.block(folder + "/" + other, 0, "this would not be read: " + why);
        }
    }

    private Set<String> keys(String name) {
        return switch (metadata.format()) {
            case LEGACY -> LEGACY_KEYS;
            case DRAFT_2023_07 ->
                    name.equals(OLD)
                            ? with(DRAFT_KEYS, "input_validator_flags", "output_validator_flags")
                            : DRAFT_KEYS;
            case VERSION_2025_09 -> KEYS;
        };
    }

    private void requireKnown(Yaml yaml, Set<String> own, String name) {
        var all = new TreeSet<>(LEGACY_KEYS);
        all.addAll(DRAFT_KEYS);
        all.addAll(KEYS);
        yaml.values()
                .forEach((key, value) -> {
                    if (all.contains(key) && !own.contains(key)) {
                        refuse(yaml, key, value);
                    }
                });
        yaml.requireKnown(all, name);
    }

    private void refuse(Yaml yaml, String key, YamlValue value) {
        findings.block(
                yaml.file(),
                value.line(),
                key + " is of another version of the format, and not of " + metadata.format().id());
    }
}
