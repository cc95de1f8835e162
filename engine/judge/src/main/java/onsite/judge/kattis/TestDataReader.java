package onsite.judge.kattis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onsite.catalog.yaml.YamlValue;

/// Reads `data/`: the tests in their groups, and the outputs and inputs that validators have to
/// accept or to reject.
final class TestDataReader {
    private static final String DATA = "data";
    private static final int DEPTH_MAX = 8;

    private final PackageTree tree;
    private final Metadata metadata;
    private final Findings findings;
    private final GroupSettings settings;

    TestDataReader(PackageTree tree, Metadata metadata, Findings findings) {
        this.tree = tree;
        this.metadata = metadata;
        this.findings = findings;
        this.settings = new GroupSettings(tree, metadata, findings);
    }

    TestNode.Group read() throws Unusable {
        Handed handed = settings(DATA, Handed.of(metadata));
        var groups = new ArrayList<TestNode>();
        for (String name : List.of("sample", "secret")) {
            String folder = DATA + "/" + name;
            if (tree.hasFolder(folder)) {
                groups.add(outer(folder, handed));
            }
        }
        var all = new TestNode.Group(DATA, groups, whole(handed));
        if (all.tests().noneMatch(test -> !test.sample())) {
            findings.block(DATA + "/secret", 0, "there is no test: put NAME.in and NAME.ans there");
        }
        return metadata.scoring() && !metadata.format().isLegacy()
                ? new PointsRules(metadata.format(), findings).applied(all)
                : all;
    }

    private TestNode.Group outer(String folder, Handed handed) throws Unusable {
        if (metadata.format() != FormatVersion.VERSION_2025_09) {
            return nested(folder, handed, 1);
        }
        return folder.endsWith("/sample") ? samples(folder, handed) : secret(folder, handed);
    }

    private Grading whole(Handed handed) {
        return metadata.format().isLegacy()
                ? handed.flags()
                : new Grading.Points(Grading.Aggregation.SUM, 100, 0, List.of());
    }

    /// What lies in one folder.
    private record Level(List<PackagedTest> tests, List<String> folders) {}

    private Level level(String folder, Handed handed) throws Unusable {
        var tests = new ArrayList<PackagedTest>();
        var folders = new ArrayList<String>();
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
                folders.add(entry.path());
            } else if (entry.endsIn(".in")) {
                test(folder, entry, names, handed).ifPresent(tests::add);
            } else if (entry.endsIn(".ans") && !names.contains(entry.base() + ".in")) {
                findings.fault(entry.path(), 0, "there is no input of this name");
            }
        }
        return new Level(tests, folders);
    }

    /// Every folder is a group in the one around it, as before 2025-09.
    private TestNode.Group nested(String folder, Handed around, int depth) throws Unusable {
        requireShallow(folder, depth);
        Handed handed = settings(folder, around);
        Level level = level(folder, handed);
        var nodes = new ArrayList<TestNode>(level.tests());
        for (String inner : level.folders()) {
            nodes.add(nested(inner, handed, depth + 1));
        }
        return group(folder, nodes, handed);
    }

    private TestNode.Group samples(String folder, Handed around) throws Unusable {
        Handed handed = settings(folder, around);
        List<PackagedTest> tests = flat(folder, handed, 1);
        if (tests.stream().anyMatch(test -> test.name().lastIndexOf('/') > "sample".length())) {
            findings.fault(folder, 0, "samples have no groups");
        }
        return group(folder, tests, handed);
    }

    /// Since 2025-09 the folders in `secret` are groups, and those in them are not (2025-09, Test
    /// data groups).
    private TestNode.Group secret(String folder, Handed around) throws Unusable {
        Handed handed = settings(folder, around);
        Level level = level(folder, handed);
        if (!level.tests().isEmpty() && !level.folders().isEmpty()) {
            refuse(folder, "tests and groups are not allowed beside one another");
        }
        var nodes = new ArrayList<TestNode>(level.tests());
        for (String inner : level.folders()) {
            Handed own = settings(inner, handed);
            List<PackagedTest> tests = flat(inner, own, 2);
            if (tests.isEmpty()) {
                refuse(inner, "there is no test in this group");
            }
            nodes.add(group(inner, tests, own));
        }
        return group(folder, nodes, handed);
    }

    /// Scores would not be clear; without scores every test has to pass in any case.
    private void refuse(String folder, String sentence) {
        if (metadata.scoring()) {
            findings.block(folder, 0, sentence);
        } else {
            findings.fault(folder, 0, sentence);
        }
    }

    /// All tests in and under a folder.
    private List<PackagedTest> flat(String folder, Handed handed, int depth) throws Unusable {
        requireShallow(folder, depth);
        Level level = level(folder, handed);
        var tests = new ArrayList<>(level.tests());
        for (String inner : level.folders()) {
            String settings = inner + "/test_group.yaml";
            if (tree.has(settings)) {
                findings.block(
                        settings, 0, "this folder is no group: only those directly in secret are");
            }
            tests.addAll(flat(inner, handed, depth + 1));
        }
        return tests;
    }

    private static void requireShallow(String folder, int depth) throws Unusable {
        if (depth > DEPTH_MAX) {
            throw new Unusable(folder + " is nested deeper than " + DEPTH_MAX + " groups");
        }
    }

    private TestNode.Group group(String folder, List<? extends TestNode> nodes, Handed handed) {
        List<TestNode> inOrder =
                nodes.stream()
                        .<TestNode>map(node -> node)
                        .sorted(Comparator.comparing(TestNode::name))
                        .toList();
        return new TestNode.Group(name(folder), inOrder, grading(folder, handed));
    }

    private Grading grading(String folder, Handed handed) {
        if (metadata.format().isLegacy()) {
            return handed.flags();
        }
        Yaml yaml = settings.of(folder);
        if (!metadata.scoring()) {
            return GradingFile.unscored(yaml, "the problem has no scores", findings);
        }
        if (!folder.startsWith(DATA + "/secret")) {
            return GradingFile.unscored(yaml, "only secret tests are scored", findings);
        }
        return GradingFile.points(
                yaml, metadata.format(), folder.equals(DATA + "/secret"), findings);
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
            handed = around.withArguments(settings.ofTest(base));
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

    private Handed settings(String folder, Handed around) {
        Yaml yaml = settings.of(folder);
        if (metadata.format().isLegacy()) {
            return around.withWords(yaml, metadata.flags())
                    .withFlags(GradingFile.flags(yaml, around.flags(), findings));
        }
        if (yaml.has("static_validation_score")
                || !yaml.text("static_validation").orElse("false").equals("false")
                || yaml.get("static_validation").map(YamlValue::isMapping).orElse(false)) {
            findings.block(yaml.file(), 0, "static validation is not supported");
        }
        return around.withWords(yaml, metadata.flags()).withArguments(yaml);
    }

    /// The outputs under `valid_output` or `invalid_output`.
    List<KattisPackage.OutputSample> outputs(String kind, boolean valid) throws Unusable {
        var samples = new ArrayList<KattisPackage.OutputSample>();
        String folder = DATA + "/" + kind;
        if (metadata.format().isLegacy() || !tree.hasFolder(folder)) {
            return samples;
        }
        Handed handed = settings(DATA, Handed.of(metadata));
        for (PackagedTest test : nested(folder, handed, 1).tests().toList()) {
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
        var none = new Handed(List.of(), Map.of(), Map.of(), Grading.Flags.DEFAULT);
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
            handed = around.withArguments(settings.ofTest(base));
        }
        Path file = tree.file(input.path());
        return new KattisPackage.InvalidInput(
                new PackagedTest(
                        name(base),
                        false,
                        file,
                        file,
                        handed.arguments(),
                        Map.of(),
                        handed.inputArguments()));
    }
}
