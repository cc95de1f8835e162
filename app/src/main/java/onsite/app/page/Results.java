package onsite.app.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onsite.app.store.StoredSubmission;
import onsite.catalog.Notation;
import onsite.exercise.Judgement;
import onsite.exercise.Judgement.CaseResult;
import onsite.exercise.Judgement.Failure;
import onsite.exercise.Judgement.MeasuredComplexity;
import onsite.exercise.Language;
import onsite.exercise.Problem;
import onsite.exercise.Signature;
import onsite.exercise.Verdict;
import onsite.judge.Scope;

/// Turns what is stored of a run into what is shown of it.
final class Results {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final Clock clock;
    private final ZoneId zone;

    Results(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /// @param problem empty when it is no longer in the catalogue; values are then shown as stored
    ResultView view(StoredSubmission stored, Optional<Problem> problem) {
        Optional<Signature> signature = problem.map(Problem::signature);
        Optional<Judgement> judged = stored.judgement();
        boolean all = stored.scope() instanceof Scope.All;
        List<CaseResult> cases = judged.map(Judgement::cases).orElse(List.of());
        Optional<Failure> failure = judged.flatMap(Judgement::failure);
        Language language = stored.submission().language();
        return new ResultView(
                stored.id().text(),
                scope(stored.scope()),
                title(stored.scope()),
                language.id(),
                language.label(),
                moment(stored),
                judged.map(judgement -> VerdictSign.of(judgement.verdict())),
                judged.map(judgement -> facts(judgement, stored.scope())).orElse(List.of()),
                failure.map(Failure::message).map(Results::sentence).orElse(""),
                failure.flatMap(Failure::line),
                judged.map(Results::messages).orElse(List.of()),
                all ? failure.map(f -> evidence(f, signature)).orElse(List.of()) : List.of(),
                all ? List.of() : cases.stream().map(c -> sampleCase(c, cases, signature)).toList(),
                all ? StatementView.of(stored) : Optional.empty(),
                judged.flatMap(Judgement::complexity)
                        .filter(complexity -> !complexity.points().isEmpty())
                        .map(GrowthChart::of),
                judged.flatMap(Judgement::complexity)
                        .flatMap(MeasuredComplexity::memory)
                        .map(GrowthChart::of),
                all && cases.size() > 1 ? Optional.of(TimeStrip.of(cases)) : Optional.empty(),
                all ? printed(cases, failure) : "",
                judged.map(Judgement::sandbox).orElse(""),
                String.join("\n", stored.submission().files().values()));
    }

    Moment moment(StoredSubmission stored) {
        return Moment.of(stored.at(), clock.instant(), zone);
    }

    Moment moment(java.time.Instant at) {
        return Moment.of(at, clock.instant(), zone);
    }

    private static String scope(Scope scope) {
        return switch (scope) {
            case Scope.All all -> "all";
            case Scope.Samples samples -> "samples";
            case Scope.Custom custom -> "custom";
        };
    }

    private static String title(Scope scope) {
        return switch (scope) {
            case Scope.All all -> "Submission";
            case Scope.Samples samples -> "Samples";
            case Scope.Custom custom -> "Your input";
        };
    }

    private static List<ResultView.Fact> facts(Judgement judgement, Scope scope) {
        List<ResultView.Fact> facts = new ArrayList<>();
        if (judgement.testsTotal() > 0) {
            facts.add(
                    new ResultView.Fact(
                            scope instanceof Scope.Custom ? "Inputs" : "Tests",
                            judgement.testsPassed() + " / " + judgement.testsTotal()));
        }
        if (!judgement.cases().isEmpty()) {
            long slowest =
                    judgement.cases().stream().mapToLong(CaseResult::cpuMicros).max().orElse(0);
            facts.add(new ResultView.Fact("Slowest", Words.micros(slowest)));
        }
        if (judgement.memoryBytesMax() > 0) {
            facts.add(new ResultView.Fact("Memory", Words.bytes(judgement.memoryBytesMax())));
        }
        if (!judgement.timings().total().isZero()) {
            facts.add(
                    new ResultView.Fact(
                            "Judged in",
                            Words.micros(judgement.timings().total().toNanos() / 1000)));
        }
        return facts;
    }

    private static List<ResultView.Message> messages(Judgement judgement) {
        return judgement.diagnostics().stream()
                .map(m ->
                        new ResultView.Message(
                                m.line(), m.column(), m.error(), Legible.of(m.message())))
                .toList();
    }

    private static List<ResultView.Evidence> evidence(
            Failure failure, Optional<Signature> signature) {
        List<ResultView.Evidence> evidence = new ArrayList<>();
        failure.smallest()
                .ifPresent(smallest ->
                        evidence.add(
                                shown(
                                        "smallest-input",
                                        "Smallest failing input",
                                        smallest.input(),
                                        Optional.of(smallest.expected()),
                                        Optional.of(smallest.actual()),
                                        signature)));
        failure.input()
                .ifPresent(input ->
                        evidence.add(
                                shown(
                                        "failing-input",
                                        failure.test().isEmpty()
                                                ? "Failing test"
                                                : "Failing test: " + failure.test(),
                                        input,
                                        failure.expected(),
                                        failure.actual(),
                                        signature)));
        return evidence;
    }

    private static ResultView.Case sampleCase(
            CaseResult test, List<CaseResult> all, Optional<Signature> signature) {
        boolean firstFailure =
                all.stream()
                        .filter(other -> other.verdict() != Verdict.ACCEPTED)
                        .findFirst()
                        .map(other -> other.equals(test))
                        .orElse(all.size() == 1);
        return new ResultView.Case(
                test.name(),
                VerdictSign.of(test.verdict()),
                firstFailure,
                Words.micros(test.cpuMicros()),
                test.input()
                        .map(input ->
                                shown(
                                        "case-input-" + all.indexOf(test),
                                        "",
                                        input,
                                        test.expected(),
                                        test.actual(),
                                        signature)),
                sentence(test.message()),
                Legible.of(test.printed()));
    }

    private static ResultView.Evidence shown(
            String id,
            String title,
            String input,
            Optional<String> expected,
            Optional<String> actual,
            Optional<Signature> signature) {
        Optional<String> wanted = expected.map(value -> answer(input, value, signature));
        Optional<String> came = actual.map(value -> Legible.of(answer(input, value, signature)));
        boolean whole = whole(input);
        String inputText = signature.map(s -> Notation.showInput(s, input)).orElse(input);
        if (wanted.isPresent() && came.isPresent()) {
            Marked.Pair pair = Marked.Pair.of(wanted.get(), came.get());
            return new ResultView.Evidence(
                    id,
                    title,
                    inputText,
                    whole,
                    Optional.of(pair.expected()),
                    Optional.of(pair.actual()));
        }
        return new ResultView.Evidence(
                id, title, inputText, whole, wanted.map(Marked::plain), came.map(Marked::plain));
    }

    /// A text that was cut is no JSON any more.
    private static boolean whole(String json) {
        try {
            JSON.readTree(json);
            return true;
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /// As the judge says it, with the look of a sentence.
    private static String sentence(String message) {
        if (message.isBlank()) {
            return "";
        }
        String text = Legible.of(message.strip());
        String end = text.endsWith(".") || text.contains("\n") ? "" : ".";
        return ProblemList.capital(text) + end;
    }

    private static String answer(String input, String value, Optional<Signature> signature) {
        return signature.map(s -> Notation.showAnswer(s, input, value)).orElse(value);
    }

    private static String printed(List<CaseResult> cases, Optional<Failure> failure) {
        return cases.stream()
                .filter(test -> failure.map(f -> f.test().equals(test.name())).orElse(true))
                .map(CaseResult::printed)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(Legible::of)
                .orElse("");
    }
}
