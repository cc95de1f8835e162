package onsite.judge.kattis;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import onsite.catalog.yaml.YamlValue;
import onsite.exercise.Language;

/// What `problem.yaml` says.
///
/// @param minimizes whether the least score is the best one
/// @param custom whether the package brings its own output validator
/// @param flags of the output validator, for all tests
record Metadata(
        FormatVersion format,
        String name,
        boolean scoring,
        boolean minimizes,
        boolean interactive,
        boolean custom,
        List<String> flags,
        KattisLimits limits,
        Set<Language> languages,
        Constants constants) {
    static final String FILE = "problem.yaml";
    private static final Set<String> LEGACY_KEYS =
            Set.of(
                    "problem_format_version",
                    "type",
                    "name",
                    "uuid",
                    "author",
                    "source",
                    "source_url",
                    "license",
                    "rights_owner",
                    "limits",
                    "validation",
                    "validator_flags",
                    "grading",
                    "keywords");
    private static final Set<String> KEYS =
            Set.of(
                    "problem_format_version",
                    "type",
                    "name",
                    "uuid",
                    "version",
                    "credits",
                    "source",
                    "license",
                    "rights_owner",
                    "embargo_until",
                    "limits",
                    "keywords",
                    "languages",
                    "allow_file_writing",
                    "constants");
    private static final Set<String> GRADING_KEYS = Set.of("objective", "show_test_data_groups");
    private static final Set<String> GRADING_KEYS_BEFORE =
            Set.of("on_reject", "accept_score", "reject_score", "range", "custom_scoring");

    /// Keys of some version or some place of the format on which verdicts depend.
    private static final Set<String> DECIDING =
            Set.of(
                    "type",
                    "limits",
                    "time_limit",
                    "memory",
                    "validation",
                    "validator_flags",
                    "output_validator_flags",
                    "output_validator_args",
                    "grading",
                    "grader_flags",
                    "on_reject",
                    "scoring",
                    "score_aggregation",
                    "languages",
                    "allow_file_writing",
                    "constants");

    private static final Set<String> TYPES =
            Set.of("pass-fail", "scoring", "multi-pass", "interactive", "submit-answer");

    /// @return empty if nothing can be done with such a file
    static Optional<Metadata> read(PackageTree tree, Findings findings) {
        if (!tree.has(FILE)) {
            findings.block(FILE, 0, "there is no such file: a package begins with it");
            return Optional.empty();
        }
        Yaml yaml = Yaml.read(tree, FILE, Constants.NONE, findings);
        String version = yaml.text("problem_format_version").orElse("legacy");
        Optional<FormatVersion> format = FormatVersion.of(version);
        if (format.isEmpty()) {
            findings.block(
                    FILE,
                    yaml.get("problem_format_version").map(YamlValue::line).orElse(0),
                    "problem_format_version '"
                            + version
                            + "' is not supported: legacy, 2023-07-draft and 2025-09 are");
            return Optional.empty();
        }
        return Optional.of(
                format.get().isLegacy()
                        ? legacy(yaml, tree, findings)
                        : recent(yaml, format.get(), tree, findings));
    }

    private static Metadata legacy(Yaml yaml, PackageTree tree, Findings findings) {
        yaml.requireKnown(LEGACY_KEYS, FILE, DECIDING);
        String type = yaml.text("type").orElse("pass-fail");
        if (!type.equals("pass-fail") && !type.equals("scoring")) {
            findings.block(FILE, 0, "type '" + type + "' is not known: pass-fail and scoring are");
        }
        List<String> validation = words(yaml.text("validation").orElse("default"));
        requireValidation(validation, findings);
        return new Metadata(
                FormatVersion.LEGACY,
                yaml.text("name").orElse(String.valueOf(tree.root().getFileName())),
                type.equals("scoring"),
                minimizes(yaml.mapping("grading"), findings),
                validation.contains("interactive"),
                validation.getFirst().equals("custom"),
                words(yaml.text("validator_flags").orElse("")),
                LimitsFile.read(yaml.mapping("limits"), true, tree, findings),
                EnumSet.allOf(Language.class),
                Constants.NONE);
    }

    /// Older packages also said there how tests are scored; what `data/testdata.yaml` does not say
    /// would then be graded in another way than was meant.
    private static boolean minimizes(Yaml grading, Findings findings) {
        var known = new TreeSet<>(GRADING_KEYS);
        for (String key : GRADING_KEYS_BEFORE) {
            known.add(key);
            if (grading.has(key)) {
                findings.block(
                        FILE,
                        grading.get(key).map(YamlValue::line).orElse(0),
                        key
                                + " under grading is not supported: it belongs into data/testdata.yaml");
            }
        }
        grading.requireKnown(known, "grading");
        String objective = grading.text("objective").orElse("max");
        if (!objective.equals("max") && !objective.equals("min")) {
            findings.block(FILE, 0, "objective is '" + objective + "': write min or max");
        }
        if (objective.equals("min")) {
            findings.note("grading: objective min is read; scores are shown as they are");
        }
        return objective.equals("min");
    }

    private static void requireValidation(List<String> words, Findings findings) {
        boolean known =
                words.getFirst().equals("default") && words.size() == 1
                        || words.getFirst().equals("custom")
                                && Set.of("score", "interactive")
                                        .containsAll(words.subList(1, words.size()));
        if (!known) {
            findings.block(
                    FILE,
                    0,
                    "validation '"
                            + String.join(" ", words)
                            + "' is not known: write default, or custom with score or interactive"
                            + " behind it");
        }
    }

    private static Metadata recent(
            Yaml yaml, FormatVersion format, PackageTree tree, Findings findings) {
        yaml.requireKnown(KEYS, FILE, DECIDING);
        for (String key : List.of("name", "uuid")) {
            if (!yaml.has(key)) {
                findings.fault(FILE, 0, key + " is missing: " + format.id() + " asks for it");
            }
        }
        List<String> types = yaml.has("type") ? yaml.texts("type") : List.of("pass-fail");
        for (String type : types) {
            if (!TYPES.contains(type)) {
                findings.block(FILE, 0, "type '" + type + "' is not known");
            } else if (type.equals("multi-pass") || type.equals("submit-answer")) {
                findings.block(FILE, 0, type + " problems are not supported");
            }
        }
        if (types.contains("pass-fail") && types.contains("scoring")) {
            findings.block(FILE, 0, "a problem is either pass-fail or scoring, not both");
        }
        if (yaml.text("allow_file_writing").orElse("false").equals("true")) {
            findings.note(
                    "allow_file_writing is not supported: submissions may write to /tmp and nowhere"
                            + " else");
        }
        var values = new TreeMap<String, String>();
        for (Map.Entry<String, YamlValue> each : yaml.mapping("constants").values().entrySet()) {
            each.getValue().emptiableText().ifPresent(text -> values.put(each.getKey(), text));
        }
        return new Metadata(
                format,
                name(yaml, tree),
                types.contains("scoring"),
                false,
                types.contains("interactive"),
                tree.hasFolder("output_validator") || tree.hasFolder("output_validators"),
                List.of(),
                LimitsFile.read(yaml.mapping("limits"), false, tree, findings),
                languages(yaml, findings),
                new Constants(values));
    }

    private static String name(Yaml yaml, PackageTree tree) {
        String fallback = String.valueOf(tree.root().getFileName());
        Optional<YamlValue> name = yaml.get("name");
        if (name.isEmpty() || !name.get().isMapping()) {
            return yaml.text("name").orElse(fallback);
        }
        Yaml names = yaml.mapping("name");
        return names.text("en")
                .or(() ->
                        names.values().values().stream()
                                .flatMap(value -> value.emptiableText().stream())
                                .findFirst())
                .orElse(fallback);
    }

    private static Set<Language> languages(Yaml yaml, Findings findings) {
        List<String> codes = yaml.has("languages") ? yaml.texts("languages") : List.of("all");
        if (codes.contains("all")) {
            return EnumSet.allOf(Language.class);
        }
        var languages = EnumSet.noneOf(Language.class);
        for (Language language : Language.values()) {
            if (codes.contains(code(language))) {
                languages.add(language);
            }
        }
        if (languages.isEmpty()) {
            findings.block(
                    FILE,
                    0,
                    "languages allows only "
                            + String.join(", ", codes)
                            + "; submissions in java, python3 and go are judged here");
        }
        return languages;
    }

    /// How the format calls a language.
    static String code(Language language) {
        return switch (language) {
            case JAVA -> "java";
            case PYTHON -> "python3";
            case GO -> "go";
        };
    }

    static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
