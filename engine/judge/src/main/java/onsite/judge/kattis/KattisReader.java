package onsite.judge.kattis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.exercise.Language;

/// Reads a package from its folder.
final class KattisReader {
    private static final Pattern STATEMENT =
            Pattern.compile("problem(\\.[A-Za-z-]+)?\\.(tex|md|pdf)");

    private final Path folder;
    private final Findings findings = new Findings();

    KattisReader(Path folder) {
        this.folder = folder;
    }

    KattisReading read() {
        Optional<KattisPackage> pack = Optional.empty();
        try {
            PackageTree tree = PackageTree.open(folder);
            Optional<Metadata> metadata = Metadata.read(tree, findings);
            if (metadata.isPresent()) {
                KattisPackage.Contents contents = contents(tree, metadata.get());
                pack =
                        Optional.of(
                                new KattisPackage(
                                        KattisPackage.slugOf(folder), tree.root(), contents));
            }
        } catch (Unusable e) {
            findings.block(".", e);
        }
        return new KattisReading(
                findings.isBlocked() ? Optional.empty() : pack,
                findings.obstacles(),
                findings.faults(),
                findings.notes());
    }

    private KattisPackage.Contents contents(PackageTree tree, Metadata metadata) throws Unusable {
        refuseUnsupported(tree);
        requireStatement(tree, metadata);
        new OddNames(tree, metadata.format(), findings).find();
        var tests = new TestDataReader(tree, metadata, findings);
        TestNode.Group all = tests.read();
        var outputs = new ArrayList<>(tests.outputs("valid_output", true));
        outputs.addAll(tests.outputs("invalid_output", false));
        if (!metadata.format().isLegacy()) {
            outputs.addAll(new SampleOutputs(tree, findings).read(all));
        }
        List<ProgramSource> validators = validators(tree, metadata);
        if (validators.isEmpty()) {
            requireFlags(all, metadata);
        }
        requireValidators(all, validators);
        if (metadata.interactive() && validators.isEmpty()) {
            findings.block(
                    "problem.yaml",
                    0,
                    "an interactive problem needs an output validator of its own");
        }
        return new KattisPackage.Contents(
                metadata.name(),
                metadata.format(),
                metadata.scoring(),
                metadata.minimizes(),
                metadata.interactive(),
                metadata.limits(),
                metadata.languages(),
                metadata.constants(),
                validators,
                inputValidators(tree, metadata),
                included(tree, metadata),
                all,
                outputs,
                tests.invalidInputs(),
                new SubmissionsReader(tree, metadata, findings).read(),
                version(tree));
    }

    private void refuseUnsupported(PackageTree tree) {
        if (tree.hasFolder("static_validator")) {
            findings.block("static_validator", 0, "static validators are not supported");
        }
        for (String visualizer : List.of("input_visualizer", "output_visualizer")) {
            if (tree.has(visualizer)) {
                findings.note(visualizer + " is not run: pictures do not change a verdict");
            }
        }
    }

    /// The draft had its statements in the folder of `legacy` at first.
    private void requireStatement(PackageTree tree, Metadata metadata) throws Unusable {
        List<String> folders =
                switch (metadata.format()) {
                    case LEGACY -> List.of("problem_statement");
                    case DRAFT_2023_07 -> List.of("statement", "problem_statement");
                    case VERSION_2025_09 -> List.of("statement");
                };
        boolean found = false;
        for (String folder : folders) {
            found =
                    found
                            || tree.entries(folder).stream()
                                    .anyMatch(entry -> STATEMENT.matcher(entry.name()).matches());
        }
        if (!found) {
            findings.fault(
                    folders.getFirst(),
                    0,
                    "there is no problem statement: put problem.en.tex, .md or .pdf there");
        }
    }

    private void requireFlags(TestNode.Group all, Metadata metadata) {
        all.tests()
                .map(test -> test.validatorArguments(""))
                .distinct()
                .forEach(flags -> {
                    try {
                        var _ = DefaultValidator.of(flags, metadata.format());
                    } catch (Unusable e) {
                        findings.block("data", e);
                    }
                });
    }

    /// Arguments for a validator that is not there would be given to none.
    private void requireValidators(TestNode.Group all, List<ProgramSource> validators) {
        Set<String> known =
                validators.stream().map(ProgramSource::baseName).collect(Collectors.toSet());
        all.tests()
                .flatMap(test -> test.validatorArguments().keySet().stream())
                .distinct()
                .filter(name -> !name.isEmpty() && !known.contains(name))
                .forEach(name ->
                        findings.block(
                                "data",
                                0,
                                "output_validator_flags names '"
                                        + name
                                        + "', and there is no such output validator"));
    }

    /// `legacy` holds any number of programs in `output_validators`; later versions hold one, whose
    /// files lie in `output_validator` itself or in a folder there.
    private List<ProgramSource> validators(PackageTree tree, Metadata metadata) throws Unusable {
        if (!metadata.custom()) {
            if (tree.hasFolder("output_validators")) {
                findings.note("output_validators is not used: validation is default");
            }
            return List.of();
        }
        List<ProgramSource> programs =
                tree.hasFolder("output_validator")
                        ? single(tree, "output_validator")
                        : ProgramSource.all(tree, "output_validators");
        if (programs.isEmpty()) {
            findings.block(
                    "output_validators", 0, "there is no validator, and validation is custom");
        }
        if (programs.size() > 1 && metadata.interactive()) {
            findings.block(
                    "output_validators",
                    0,
                    "several validators at once can't talk to a submission");
        }
        for (ProgramSource program : programs) {
            if (program.language() instanceof ProgramSource.Spoken.Other) {
                findings.block(
                        "output_validators/" + program.name(),
                        0,
                        "a validator in "
                                + program.label()
                                + " is not supported: Java, Python, Go, C and C++ are");
            }
        }
        return programs;
    }

    private static List<ProgramSource> single(PackageTree tree, String folder) throws Unusable {
        List<PackageTree.Entry> entries = tree.entries(folder);
        if (entries.isEmpty()) {
            return List.of();
        }
        Path real = entries.getFirst().real().getParent();
        return List.of(
                entries.size() == 1
                        ? ProgramSource.read(tree, entries.getFirst())
                        : ProgramSource.read(
                                tree,
                                new PackageTree.Entry(
                                        folder, folder, real == null ? tree.root() : real, true)));
    }

    private List<ProgramSource> inputValidators(PackageTree tree, Metadata metadata)
            throws Unusable {
        String folder =
                tree.hasFolder("input_validators") || !metadata.format().isLegacy()
                        ? "input_validators"
                        : "input_format_validators";
        var programs = new ArrayList<ProgramSource>();
        for (ProgramSource program : ProgramSource.all(tree, folder)) {
            if (program.language() instanceof ProgramSource.Spoken.Other) {
                findings.note(
                        folder
                                + "/"
                                + program.name()
                                + " is in "
                                + program.label()
                                + ", which is not supported: it is not run");
            } else {
                programs.add(program);
            }
        }
        return programs;
    }

    private Map<Language, SortedMap<String, String>> included(PackageTree tree, Metadata metadata)
            throws Unusable {
        var included = new EnumMap<Language, SortedMap<String, String>>(Language.class);
        for (Language language : Language.values()) {
            var files = new TreeMap<String, String>();
            for (String code : List.of("default", Metadata.code(language))) {
                for (PackageTree.Entry entry : tree.entries("include/" + code)) {
                    if (entry.folder()) {
                        findings.block(
                                entry.path(),
                                0,
                                "a folder among the included files is not supported: put its files"
                                        + " beside the others");
                    } else {
                        files.put(entry.name(), metadata.constants().in(tree.text(entry.path())));
                    }
                }
            }
            included.put(language, files);
        }
        return included;
    }

    /// Over names, sizes and times: reading gigabytes of tests would take longer than judging.
    private static String version(PackageTree tree) throws Unusable {
        try (Stream<Path> files = Files.walk(tree.root())) {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.sorted().toList()) {
                var attributes =
                        Files.readAttributes(
                                file,
                                java.nio.file.attribute.BasicFileAttributes.class,
                                LinkOption.NOFOLLOW_LINKS);
                String line =
                        tree.root().relativize(file)
                                + " "
                                + (attributes.isDirectory()
                                        ? "/"
                                        : attributes.size()
                                                + " "
                                                + attributes.lastModifiedTime().toMillis())
                                + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 24);
        } catch (IOException | UncheckedIOException e) {
            throw new Unusable("the package can't be read: " + e.getMessage());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
