package onsite.judge.kattis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onsite.catalog.yaml.YamlValue;
import onsite.exercise.Verdict;

/// Reads `submissions/` with what each of them has to earn: by its folder, by `submissions.yaml`,
/// or by `@EXPECTED_RESULTS@` in its text.
final class SubmissionsReader {
    private static final String FOLDER = "submissions";
    private static final String FILE = FOLDER + "/submissions.yaml";
    private static final Pattern ANNOTATION =
            Pattern.compile("@EXPECTED_RESULTS@:?[ \\t]*([A-Za-z_,\\- \\t]+)");
    private static final Set<Verdict> AC = EnumSet.of(Verdict.ACCEPTED);
    private static final Set<Verdict> WA = EnumSet.of(Verdict.WRONG_ANSWER);
    private static final Set<Verdict> TLE = EnumSet.of(Verdict.TIME_LIMIT_EXCEEDED);
    private static final Set<Verdict> RTE = EnumSet.of(Verdict.RUN_TIME_ERROR);

    private final PackageTree tree;
    private final Metadata metadata;
    private final Findings findings;

    SubmissionsReader(PackageTree tree, Metadata metadata, Findings findings) {
        this.tree = tree;
        this.metadata = metadata;
        this.findings = findings;
    }

    List<KattisSubmission> read() throws Unusable {
        Yaml settings = Yaml.read(tree, FILE, metadata.constants(), findings);
        var submissions = new ArrayList<KattisSubmission>();
        for (PackageTree.Entry folder : tree.entries(FOLDER)) {
            if (!folder.folder()) {
                continue;
            }
            for (PackageTree.Entry entry : tree.entries(folder.path())) {
                try {
                    ProgramSource source =
                            ProgramSource.read(tree, entry).with(metadata.constants());
                    submissions.add(submission(folder.name(), source, settings));
                } catch (Unusable e) {
                    findings.fault(entry.path(), 0, e.sentence());
                }
            }
        }
        if (submissions.stream().noneMatch(each -> each.path().startsWith("accepted/"))) {
            findings.fault(FOLDER, 0, "there is no accepted submission");
        }
        return submissions;
    }

    private KattisSubmission submission(String folder, ProgramSource source, Yaml settings) {
        String path = folder + "/" + source.name();
        var expectations = new LinkedHashMap<String, Expectation>();
        byFolder(folder).ifPresent(each -> expectations.put(folder, each));
        Optional<String> entry = Optional.empty();
        String use = "";
        for (Map.Entry<String, YamlValue> each : settings.values().entrySet()) {
            if (!new Glob(each.getKey()).matches(path)) {
                continue;
            }
            Yaml own = new Yaml(FILE, each.getValue().entries().orElse(Map.of()), findings);
            if (own.has("entrypoint")) {
                entry = own.text("entrypoint");
            }
            expected(each.getKey(), own, Optional.ofNullable(expectations.get(each.getKey())))
                    .forEach(expectations::put);
            use = own.text("use_for_time_limit").orElse(use);
        }
        if (use.equals("upper")) {
            findings.note(
                    FOLDER
                            + "/"
                            + path
                            + " has use_for_time_limit: upper, which is not used: no submission makes"
                            + " the time limit shorter");
        }
        Set<Verdict> annotated = annotated(path, source);
        if (expectations.isEmpty() && annotated.isEmpty() && !folder.equals("partially_accepted")) {
            findings.note(FOLDER + "/" + path + " is judged, and nothing says what it has to earn");
        }
        return new KattisSubmission(
                path,
                source,
                entry,
                List.copyOf(expectations.values()),
                annotated,
                folder.equals("partially_accepted"),
                forTimeLimit(folder, expectations.values(), use));
    }

    /// From 2025-09 on, whatever must not be too slow bounds the time limit from below; before,
    /// what is accepted.
    private boolean forTimeLimit(String folder, Collection<Expectation> expected, String use) {
        return switch (use) {
            case "lower" -> true;
            case "upper", "false" -> false;
            default ->
                    metadata.format() == FormatVersion.VERSION_2025_09
                            ? expected.stream().anyMatch(Expectation::forbidsSlowness)
                            : folder.equals("accepted");
        };
    }

    private Optional<Expectation> byFolder(String folder) {
        boolean legacy = metadata.format().isLegacy();
        return switch (folder) {
            case "accepted" ->
                    metadata.scoring() && legacy
                            ? Optional.empty()
                            : Optional.of(Expectation.of(AC, AC));
            case "rejected" -> Optional.of(Expectation.of(Expectation.ANY, union(WA, TLE, RTE)));
            case "wrong_answer" -> Optional.of(Expectation.of(union(AC, WA), WA));
            case "time_limit_exceeded" ->
                    Optional.of(Expectation.of(legacy ? union(AC, WA, TLE) : union(AC, TLE), TLE));
            case "run_time_error" ->
                    Optional.of(Expectation.of(legacy ? Expectation.ANY : union(AC, RTE), RTE));
            case "brute_force" -> Optional.of(Expectation.of(union(AC, RTE, TLE), union(RTE, TLE)));
            default -> Optional.empty();
        };
    }

    @SafeVarargs
    private static Set<Verdict> union(Set<Verdict>... sets) {
        var all = EnumSet.noneOf(Verdict.class);
        for (Set<Verdict> set : sets) {
            all.addAll(set);
        }
        return all;
    }

    private static final Set<String> KEYS =
            Set.of(
                    "language",
                    "entrypoint",
                    "authors",
                    "model_solution",
                    "permitted",
                    "required",
                    "score",
                    "message",
                    "use_for_time_limit");

    /// What one pattern asks: of all tests, and of those that further patterns in it name.
    private Map<String, Expectation> expected(
            String glob, Yaml own, Optional<Expectation> replaced) {
        var expected = new LinkedHashMap<String, Expectation>();
        if (own.has("permitted") || own.has("required") || own.has("score") || own.has("message")) {
            expected.put(glob, expectation(Optional.empty(), own, replaced));
        }
        own.values()
                .forEach((key, value) -> {
                    if (!KEYS.contains(key)) {
                        if (value.isMapping()) {
                            Yaml part = own.mapping(key);
                            expected.put(
                                    glob + ": " + key,
                                    expectation(Optional.of(key), part, Optional.empty()));
                        } else {
                            findings.fault(value, FILE, key + " is not a key of submissions.yaml");
                        }
                    }
                });
        return expected;
    }

    private Expectation expectation(
            Optional<String> tests, Yaml yaml, Optional<Expectation> replaced) {
        return new Expectation(
                tests,
                verdicts(yaml, "permitted")
                        .orElseGet(
                                () -> replaced.map(Expectation::permitted).orElse(Expectation.ANY)),
                verdicts(yaml, "required")
                        .orElseGet(
                                () -> replaced.map(Expectation::required).orElse(Expectation.ANY)),
                score(yaml),
                yaml.text("message"));
    }

    private Optional<Set<Verdict>> verdicts(Yaml yaml, String key) {
        if (!yaml.has(key)) {
            return Optional.empty();
        }
        var verdicts = EnumSet.noneOf(Verdict.class);
        for (String code : yaml.texts(key)) {
            Optional<Verdict> verdict = Verdict.ofCode(code).filter(Expectation.ANY::contains);
            if (verdict.isEmpty()) {
                findings.block(FILE, 0, "'" + code + "' is no verdict: write AC, WA, TLE or RTE");
            }
            verdict.ifPresent(verdicts::add);
        }
        return Optional.of(verdicts);
    }

    private Optional<Expectation.Range> score(Yaml yaml) {
        List<Double> bounds =
                yaml.texts("score").stream().flatMap(text -> Numbers.parse(text).stream()).toList();
        if (bounds.isEmpty()) {
            if (yaml.has("score")) {
                findings.block(FILE, 0, "score is no number, nor a list of two");
            }
            return Optional.empty();
        }
        return Optional.of(new Expectation.Range(bounds.getFirst(), bounds.getLast()));
    }

    /// The comma-separated words behind `@EXPECTED_RESULTS@`, as DOMjudge and Kattis write them.
    private Set<Verdict> annotated(String path, ProgramSource source) {
        var verdicts = EnumSet.noneOf(Verdict.class);
        for (String text : source.files().values()) {
            Matcher matcher = ANNOTATION.matcher(text);
            if (!matcher.find()) {
                continue;
            }
            for (String word : matcher.group(1).split(",", -1)) {
                String name = word.strip().replace('-', '_').toUpperCase(java.util.Locale.ROOT);
                if (name.isEmpty()) {
                    continue;
                }
                Optional<Verdict> verdict = named(name);
                if (verdict.isEmpty()) {
                    findings.fault(
                            FOLDER + "/" + path,
                            0,
                            "@EXPECTED_RESULTS@ names '" + word.strip() + "', which is no verdict");
                }
                verdict.ifPresent(verdicts::add);
            }
        }
        return verdicts;
    }

    private static Optional<Verdict> named(String word) {
        return Optional.ofNullable(
                switch (word) {
                    case "CORRECT", "ACCEPTED", "AC", "YES" -> Verdict.ACCEPTED;
                    case "WRONG_ANSWER", "WA", "NO_OUTPUT" -> Verdict.WRONG_ANSWER;
                    case "TIMELIMIT", "TIME_LIMIT_EXCEEDED", "TLE" -> Verdict.TIME_LIMIT_EXCEEDED;
                    case "RUN_ERROR", "RUN_TIME_ERROR", "RUNTIME_ERROR", "RTE" ->
                            Verdict.RUN_TIME_ERROR;
                    case "OUTPUT_LIMIT", "OUTPUT_LIMIT_EXCEEDED", "OLE" ->
                            Verdict.OUTPUT_LIMIT_EXCEEDED;
                    case "MEMORY_LIMIT", "MEMORY_LIMIT_EXCEEDED", "MLE" ->
                            Verdict.MEMORY_LIMIT_EXCEEDED;
                    case "COMPILER_ERROR", "COMPILE_ERROR", "CE" -> Verdict.COMPILE_ERROR;
                    default -> null;
                });
    }
}
