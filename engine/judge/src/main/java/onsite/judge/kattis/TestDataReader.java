package onsite.judge.kattis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import onsite.catalog.yaml.YamlValue;

/// Reads `data/`: the tests in their groups, and the outputs and inputs that validators have to
/// accept or to reject.
final class TestDataReader {
    private static final String DATA = "data";
    private static final int DEPTH_MAX = 8;
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
    private static final Set<String> GROUP_KEYS =
            Set.of(
                    "max_score",
                    "score_aggregation",
                    "static_validation_score",
                    "static_validation",
                    "scoring",
                    "require_pass",
                    "args",
                    "input_validator_args",
                    "static_validator_args",
                    "output_validator_args",
                    "input_visualizer_args",
                    "output_visualizer_args",
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

    private final PackageTree tree;
    private final Metadata metadata;
    private final Findings findings;

    TestDataReader(PackageTree tree, Metadata metadata, Findings findings) {
        this.tree = tree;
        this.metadata = metadata;
        this.findings = findings;
    }

    /// What a group hands down to those in it.
    private record Handed(
            List<String> arguments,
            List<String> validatorArguments,
            Map<String, List<String>> inputArguments,
            Grading.Flags flags) {}

    TestNode.Group read() throws Unusable {
        var none = new Handed(List.of(), metadata.flags(), Map.of(), Grading.Flags.DEFAULT);
        Handed handed = settings(DATA, none);
        var groups = new ArrayList<TestNode>();
        for (String name : List.of("sample", "secret")) {
            if (tree.hasFolder(DATA + "/" + name)) {
                groups.add(group(DATA + "/" + name, handed, 1));
            }
        }
        Grading grading =
                metadata.format().isLegacy()
                        ? handed.flags()
                        : new Grading.Points(Grading.Aggregation.SUM, 100, List.of());
        var all = new TestNode.Group(DATA, groups, grading);
        if (all.tests().noneMatch(test -> !test.sample())) {
            findings.block(DATA + "/secret", 0, "there is no test: put NAME.in and NAME.ans there");
        }
        return all;
    }

    private TestNode.Group group(String folder, Handed around, int depth) throws Unusable {
        if (depth > DEPTH_MAX) {
            throw new Unusable(folder + " is nested deeper than " + DEPTH_MAX + " groups");
        }
        Handed handed = depth == 0 ? around : settings(folder, around);
        var nodes = new ArrayList<TestNode>();
        List<PackageTree.Entry> entries = tree.entries(folder);
        var names = new HashSet<String>();
        entries.forEach(entry -> names.add(entry.name()));
        for (PackageTree.Entry entry : entries) {
            if (entry.folder() && entry.name().endsWith(".files")) {
                findings.block(
                        entry.path(),
                        0,
                        "files beside standard input are not supported: submissions read standard"
                                + " input only");
            } else if (entry.folder()) {
                nodes.add(group(entry.path(), handed, depth + 1));
            } else if (entry.endsIn(".in")) {
                test(folder, entry, names, handed).ifPresent(nodes::add);
            } else if (entry.endsIn(".ans") && !names.contains(entry.base() + ".in")) {
                findings.fault(entry.path(), 0, "there is no input of this name");
            }
        }
        nodes.sort(java.util.Comparator.comparing(TestNode::name));
        return new TestNode.Group(name(folder), nodes, grading(folder, handed));
    }

    private Grading grading(String folder, Handed handed) {
        if (metadata.format().isLegacy()) {
            return handed.flags();
        }
        return GradingFile.points(
                file(folder), metadata.format(), folder.equals(DATA + "/secret"), findings);
    }

    private Optional<PackagedTest> test(
            String folder, PackageTree.Entry input, Set<String> names, Handed around)
            throws Unusable {
        String base = folder + "/" + input.base();
        if (!names.contains(input.base() + ".ans")) {
            findings.block(input.path(), 0, "there is no " + input.base() + ".ans beside it");
            return Optional.empty();
        }
        Handed handed = around;
        if (!metadata.format().isLegacy() && names.contains(input.base() + ".yaml")) {
            Yaml yaml = Yaml.read(tree, base + ".yaml", metadata.constants(), findings);
            yaml.requireKnown(TEST_KEYS, "a test");
            handed = arguments(yaml, around);
        }
        return Optional.of(
                new PackagedTest(
                        name(base),
                        base.startsWith(DATA + "/sample/"),
                        tree.file(input.path()),
                        tree.file(base + ".ans"),
                        handed.arguments(),
                        handed.validatorArguments(),
                        handed.inputArguments()));
    }

    private static String name(String path) {
        return path.substring(DATA.length() + 1);
    }

    /// `testdata.yaml` became `test_group.yaml`; drafts have either.
    private Yaml file(String folder) {
        boolean old =
                metadata.format().isLegacy()
                        || metadata.format() == FormatVersion.DRAFT_2023_07
                                && tree.has(folder + "/testdata.yaml");
        return Yaml.read(
                tree,
                folder + (old ? "/testdata.yaml" : "/test_group.yaml"),
                metadata.constants(),
                findings);
    }

    private Handed settings(String folder, Handed around) {
        Yaml yaml = file(folder);
        if (metadata.format().isLegacy()) {
            yaml.requireKnown(LEGACY_KEYS, "testdata.yaml");
            return new Handed(
                    List.of(),
                    yaml.has("output_validator_flags")
                            ? joined(metadata.flags(), flags(yaml, "output_validator_flags"))
                            : around.validatorArguments(),
                    yaml.has("input_validator_flags")
                            ? Map.of("", flags(yaml, "input_validator_flags"))
                            : around.inputArguments(),
                    GradingFile.flags(yaml, around.flags(), findings));
        }
        if (!yaml.file().endsWith("testdata.yaml")) {
            yaml.requireKnown(GROUP_KEYS, "test_group.yaml");
        }
        if (yaml.has("static_validation_score") || yaml.has("static_validation")) {
            findings.block(yaml.file(), 0, "static validation is not supported");
        }
        return arguments(yaml, around);
    }

    /// A text of flags, or a mapping with the validator's name beside them.
    private static List<String> flags(Yaml yaml, String key) {
        boolean mapping = yaml.get(key).map(YamlValue::isMapping).orElse(false);
        return Metadata.words(
                (mapping ? yaml.mapping(key).text("flags") : yaml.text(key)).orElse(""));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        var joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }

    private Handed arguments(Yaml yaml, Handed around) {
        return new Handed(
                yaml.has("args") ? yaml.texts("args") : around.arguments(),
                yaml.has("output_validator_args")
                        ? yaml.texts("output_validator_args")
                        : yaml.has("output_validator_flags")
                                ? flags(yaml, "output_validator_flags")
                                : around.validatorArguments(),
                yaml.has("input_validator_args") ? inputArguments(yaml) : around.inputArguments(),
                around.flags());
    }

    private static Map<String, List<String>> inputArguments(Yaml yaml) {
        boolean mapping = yaml.get("input_validator_args").map(YamlValue::isMapping).orElse(false);
        if (!mapping) {
            return Map.of("", yaml.texts("input_validator_args"));
        }
        var byName = new TreeMap<String, List<String>>();
        yaml.mapping("input_validator_args")
                .values()
                .forEach((name, value) -> byName.put(name, Yaml.textsOf(value)));
        return byName;
    }

    /// The outputs under `valid_output` or `invalid_output`.
    List<KattisPackage.OutputSample> outputs(String kind, boolean valid) throws Unusable {
        var samples = new ArrayList<KattisPackage.OutputSample>();
        String folder = DATA + "/" + kind;
        if (metadata.format().isLegacy() || !tree.hasFolder(folder)) {
            return samples;
        }
        var none = new Handed(List.of(), metadata.flags(), Map.of(), Grading.Flags.DEFAULT);
        for (PackagedTest test : group(folder, settings(DATA, none), 1).tests().toList()) {
            String output = DATA + "/" + test.name() + ".out";
            if (tree.has(output)) {
                samples.add(new KattisPackage.OutputSample(test, tree.file(output), valid));
            } else {
                findings.fault(output, 0, "there is no such file beside the input");
            }
        }
        return samples;
    }

    /// The inputs under `invalid_input` and the folders in it, which have no answers.
    List<KattisPackage.InvalidInput> invalidInputs() throws Unusable {
        var none = new Handed(List.of(), List.of(), Map.of(), Grading.Flags.DEFAULT);
        return invalidInputs(DATA + "/invalid_input", none, 1);
    }

    private List<KattisPackage.InvalidInput> invalidInputs(String folder, Handed around, int depth)
            throws Unusable {
        var inputs = new ArrayList<KattisPackage.InvalidInput>();
        if (!tree.hasFolder(folder)) {
            return inputs;
        }
        if (depth > DEPTH_MAX) {
            throw new Unusable(folder + " is nested deeper than " + DEPTH_MAX + " folders");
        }
        Handed handed = settings(folder, around);
        for (PackageTree.Entry entry : tree.entries(folder)) {
            if (entry.folder() && entry.name().endsWith(".files")) {
                findings.note(
                        entry.path()
                                + " is not used: files beside standard input are not supported");
            } else if (entry.folder()) {
                inputs.addAll(invalidInputs(entry.path(), handed, depth + 1));
            } else if (entry.endsIn(".in")) {
                inputs.add(invalidInput(folder + "/" + entry.base(), entry, handed));
            }
        }
        return inputs;
    }

    private KattisPackage.InvalidInput invalidInput(
            String base, PackageTree.Entry input, Handed around) throws Unusable {
        Handed handed = around;
        if (!metadata.format().isLegacy()) {
            Yaml yaml = Yaml.read(tree, base + ".yaml", metadata.constants(), findings);
            yaml.requireKnown(TEST_KEYS, "a test");
            handed = arguments(yaml, around);
        }
        Path file = tree.file(input.path());
        return new KattisPackage.InvalidInput(
                new PackagedTest(
                        name(base),
                        false,
                        file,
                        file,
                        handed.arguments(),
                        List.of(),
                        handed.inputArguments()));
    }
}
