package onsite.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Verdict;

/// A hostile submission with what must come of it.
///
/// Each file opens with lines of comment: `Attack:` what it tries, `Verdict:` the codes that are
/// right for it, and where it matters `Says:` a pattern that the judgement must show and `Never:`
/// one that the prints must not.
///
/// @param title `java/ForkBomb.java`
record Attack(
        String title,
        String what,
        Language language,
        SortedMap<String, String> files,
        Set<Verdict> allowed,
        Optional<Pattern> says,
        Optional<Pattern> never) {

    static Attack of(Language language, String title, String verdicts, Map<String, String> files) {
        return new Attack(
                language.id() + ": " + title,
                title,
                language,
                new TreeMap<>(files),
                verdicts(verdicts),
                Optional.empty(),
                Optional.empty());
    }

    static Attack of(Language language, String title, String verdicts, String source) {
        return of(language, title, verdicts, Map.of(language.fileName(), source));
    }

    /// All attacks in a folder that has one folder for each language.
    static Stream<Attack> in(Path folder) {
        return Arrays.stream(Language.values())
                .flatMap(language -> {
                    try (Stream<Path> files = Files.list(folder.resolve(language.id()))) {
                        return files
                                .sorted()
                                .map(file -> read(folder, language, file))
                                .toList()
                                .stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static Attack read(Path folder, Language language, Path file) {
        try {
            String source = Files.readString(file);
            var files = new TreeMap<>(Map.of(language.fileName(), source));
            if (source.contains("held(")) {
                Path helper = helper(folder.resolve("helpers"), language);
                files.put(helper.getFileName().toString(), Files.readString(helper));
            }
            return new Attack(
                    language.id() + "/" + file.getFileName(),
                    header(source, "Attack").orElseThrow(),
                    language,
                    files,
                    verdicts(header(source, "Verdict").orElseThrow()),
                    header(source, "Says").map(Pattern::compile),
                    header(source, "Never").map(Pattern::compile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path helper(Path helpers, Language language) {
        return helpers.resolve(
                switch (language) {
                    case JAVA -> "Attempt.java";
                    case PYTHON -> "attempt.py";
                    case GO -> "attempt.go";
                });
    }

    private static Optional<String> header(String source, String name) {
        Matcher matcher = Pattern.compile("(?m)^(?://|#) " + name + ": (.+)$").matcher(source);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    private static Set<Verdict> verdicts(String codes) {
        return Arrays.stream(codes.split(" "))
                .map(code -> Verdict.ofCode(code).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verdict.class)));
    }

    /// Why a judgement is not what must come of this; empty if it is.
    Optional<String> contradiction(Judgement judgement) {
        String printed =
                judgement.cases().stream()
                        .map(Judgement.CaseResult::printed)
                        .collect(Collectors.joining("\n"));
        String shown = judgement.failure() + "\n" + judgement.diagnostics() + "\n" + printed;
        String evidence = what + "\n" + judgement.verdict() + " " + shown;
        if (!allowed.contains(judgement.verdict())) {
            return Optional.of("must get one of " + allowed + ": " + evidence);
        }
        if (says.isPresent() && !says.get().matcher(shown).find()) {
            return Optional.of("must say " + says.get() + ": " + evidence);
        }
        if (never.isPresent() && never.get().matcher(printed).find()) {
            return Optional.of("must never print " + never.get() + ": " + evidence);
        }
        return Optional.empty();
    }
}
