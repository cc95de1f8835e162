package onsite.judge.kattis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import onsite.exercise.Language;
import onsite.exercise.Verdict;

/// Reads `submissions/` with what each of them has to earn: by its folder, by `submissions.yaml`,
/// or by `@EXPECTED_RESULTS@` in its text.
final class SubmissionsReader {
    private static final String FOLDER = "submissions";
    private static final String FILE = FOLDER + "/submissions.yaml";
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
            if (folder.folder()) {
                submissions.addAll(in(folder, settings));
            } else if (!isAbout(folder)) {
                findings.fault(
                        folder.path(),
                        0,
                        "a submission lies in a folder that says what it has to earn, such as"
                                + " accepted: put it there");
            }
        }
        if (submissions.stream().noneMatch(each -> each.path().startsWith("accepted/"))) {
            findings.fault(FOLDER, 0, "there is no accepted submission");
        }
        return submissions;
    }

    private static boolean isAbout(PackageTree.Entry file) {
        return file.path().equals(FILE)
                || file.name().toLowerCase(Locale.ROOT).startsWith("readme");
    }

    private List<KattisSubmission> in(PackageTree.Entry folder, Yaml settings) throws Unusable {
        var submissions = new ArrayList<KattisSubmission>();
        for (PackageTree.Entry entry : tree.entries(folder.path())) {
            try {
                ProgramSource source = ProgramSource.read(tree, entry).with(metadata.constants());
                submissions.add(submission(folder.name(), source, settings));
            } catch (Unusable e) {
                findings.fault(entry.path(), 0, e.sentence());
            }
        }
        return submissions;
    }

    private KattisSubmission submission(String folder, ProgramSource source, Yaml settings) {
        String path = folder + "/" + source.name();
        var said = new Said(folder);
        settings.values()
                .forEach((glob, value) -> {
                    if (new Glob(glob).matches(path)) {
                        said.take(glob, new Yaml(FILE, value.entries().orElse(Map.of()), findings));
                    }
                });
        String file = FOLDER + "/" + path;
        if (said.use.equals("upper")) {
            findings.note(
                    file
                            + " has use_for_time_limit: upper, which is not used: no submission makes"
                            + " the time limit shorter");
        }
        Set<Verdict> annotated = Annotation.read(source, file, findings);
        requireAgreement(folder, file, annotated);
        if (said.expectations.isEmpty()
                && annotated.isEmpty()
                && !folder.equals("partially_accepted")) {
            findings.note(file + " is judged, and nothing says what it has to earn");
        }
        return new KattisSubmission(
                path,
                said.language.map(code -> spoken(source, code)).orElse(source),
                said.entry,
                List.copyOf(said.expectations.values()),
                annotated,
                folder.equals("partially_accepted"),
                said.forTimeLimit(),
                said.tooSlow());
    }

    /// What the folder and, one pattern after the other, `submissions.yaml` say of a submission.
    private final class Said {
        private final Map<String, Expectation> expectations = new LinkedHashMap<>();
        private final String folder;
        private String use = "";
        private Optional<String> entry = Optional.empty();
        private Optional<String> language = Optional.empty();

        Said(String folder) {
            this.folder = folder;
            byFolder(folder).ifPresent(each -> expectations.put(folder, each));
        }

        void take(String glob, Yaml own) {
            entry = own.has("entrypoint") ? own.text("entrypoint") : entry;
            language = own.has("language") ? own.text("language") : language;
            expectations.putAll(expected(glob, own, Optional.ofNullable(expectations.get(glob))));
            use = own.text("use_for_time_limit").orElse(use);
        }

        /// What has to exceed the time limit on some test bounds it from above (2025-09, Timelimit
        /// inference).
        boolean tooSlow() {
            boolean required =
                    expectations.values().stream()
                            .anyMatch(expectation -> expectation.required().equals(TLE));
            return (required || use.equals("upper")) && !use.equals("false");
        }

        /// From 2025-09 on, whatever must not be too slow bounds the time limit from below; before,
        /// what is accepted.
        boolean forTimeLimit() {
            return switch (use) {
                case "lower" -> true;
                case "upper", "false" -> false;
                default ->
                        metadata.format() == FormatVersion.VERSION_2025_09
                                ? expectations.values().stream()
                                        .anyMatch(Expectation::forbidsSlowness)
                                : folder.equals("accepted");
            };
        }
    }

    /// The same program in the language that `submissions.yaml` names. Where its only file is
    /// called otherwise than files of that language, it gets their ending.
    private static ProgramSource spoken(ProgramSource source, String code) {
        for (Language language : Language.values()) {
            if (Metadata.code(language).equals(code)) {
                return new ProgramSource(
                        source.name(),
                        new ProgramSource.Spoken.Known(language),
                        renamed(source.files(), language));
            }
        }
        return new ProgramSource(
                source.name(), new ProgramSource.Spoken.Other(code), source.files());
    }

    private static SortedMap<String, String> renamed(
            SortedMap<String, String> files, Language language) {
        if (files.size() != 1) {
            return files;
        }
        String name = files.firstKey();
        if (KattisPackage.languageOf(name).equals(Optional.of(language))) {
            return files;
        }
        int dot = name.lastIndexOf('.');
        String base = dot > 0 ? name.substring(0, dot) : name;
        return new TreeMap<>(Map.of(base + "." + language.extension(), files.get(name)));
    }

    /// The format asks something of each folder, and knows no `@EXPECTED_RESULTS@`: DOMjudge does.
    private void requireAgreement(String folder, String file, Set<Verdict> annotated) {
        Set<Verdict> possible = overall(folder);
        boolean contradicts =
                !possible.isEmpty()
                        && !annotated.isEmpty()
                        && annotated.stream()
                                .map(Expectation::coarse)
                                .noneMatch(possible::contains);
        if (contradicts) {
            findings.fault(
                    file,
                    0,
                    "@EXPECTED_RESULTS@ says "
                            + Expectation.shown(annotated)
                            + ", and the folder "
                            + folder
                            + " asks for "
                            + Expectation.shown(possible));
        }
    }

    /// The verdicts that a submission can earn where its folder's demands are kept.
    private Set<Verdict> overall(String folder) {
        if (folder.equals("accepted") || folder.equals("partially_accepted")) {
            return AC;
        }
        var verdicts = EnumSet.noneOf(Verdict.class);
        byFolder(folder).ifPresent(expectation -> verdicts.addAll(expectation.permitted()));
        verdicts.removeAll(AC);
        return verdicts;
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
}
