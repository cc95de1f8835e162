package onsite.judge.kattis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import onsite.exercise.Judgement.CaseResult;
import onsite.exercise.Judgement.CompilerMessage;
import onsite.exercise.Judgement.Failure;
import onsite.exercise.Judgement.Timings;
import onsite.exercise.Language;
import onsite.exercise.Submission;
import onsite.exercise.Verdict;
import onsite.judge.Progress;
import onsite.judge.language.StandardBuild;
import onsite.judge.language.StandardProgram;

/// Judges a submission with a package. Thread-safe.
public final class KattisJudge {
    private static final int SHOWN_BYTES = 2 << 10;

    private final Workplace place;
    private final TimeLimits limits;

    public KattisJudge(Workplace place) {
        this.place = place;
        this.limits = new TimeLimits(place);
    }

    /// What a run came to.
    ///
    /// @param walk over every test that was run, also where the judgement needs less; empty if
    ///   there was nothing to run
    record Result(KattisJudgement judgement, Optional<Walk> walk) {}

    /// @return Judge Error if the package fails, with what failed in it
    /// @throws IOException if our own machinery failed
    public KattisJudgement judge(KattisPackage pack, Submission submission, Progress progress)
            throws IOException, InterruptedException {
        try (var session = KattisSession.open(pack, place)) {
            var notes = new ArrayList<String>();
            Duration cpu = limits.of(session, notes);
            return judge(
                            pack,
                            session,
                            submission.language(),
                            submission.files(),
                            Optional.empty(),
                            cpu,
                            false,
                            notes,
                            progress)
                    .judgement();
        } catch (Unusable e) {
            return judgeError(pack, submission.language(), e.sentence());
        }
    }

    Duration limit(KattisSession session, List<String> notes)
            throws IOException, InterruptedException {
        return limits.of(session, notes);
    }

    /// @param entry the class or file to start, where the package names one
    Result judge(
            KattisPackage pack,
            KattisSession session,
            Language language,
            SortedMap<String, String> files,
            Optional<String> entry,
            Duration cpu,
            boolean everyTest,
            List<String> notes,
            Progress progress)
            throws IOException, InterruptedException {
        long began = System.nanoTime();
        var about = new About(pack, language, notes, began);
        Optional<String> refusal = refusal(pack, language, files);
        if (refusal.isPresent()) {
            return new Result(about.rejected(List.of(message(refusal.get()))), Optional.empty());
        }
        progress.compiling();
        StandardBuild build = session.build(language, files, entry);
        about.compiled = Duration.ofNanos(System.nanoTime() - began);
        return switch (build) {
            case StandardBuild.Rejected(List<CompilerMessage> messages) ->
                    new Result(about.rejected(messages), Optional.empty());
            case StandardBuild.Done(StandardProgram program) -> {
                try (program) {
                    int total = pack.testsTotal();
                    progress.running(total);
                    long ran = System.nanoTime();
                    var done = new int[1];
                    Walk walk =
                            session.run(
                                    program,
                                    language,
                                    cpu,
                                    everyTest,
                                    outcome -> progress.tested(++done[0], total));
                    about.ran = Duration.ofNanos(System.nanoTime() - ran);
                    yield new Result(about.concluded(walk.asJudged()), Optional.of(walk));
                }
            }
        };
    }

    private static Optional<String> refusal(
            KattisPackage pack, Language language, SortedMap<String, String> files) {
        if (!pack.contents().languages().contains(language)) {
            return Optional.of("the package does not allow " + language.label());
        }
        long bytes =
                files.values().stream()
                        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                        .sum();
        long most = pack.contents().limits().codeBytes();
        return bytes > most
                ? Optional.of("the source has " + bytes + " bytes, and the package allows " + most)
                : Optional.empty();
    }

    private static CompilerMessage message(String sentence) {
        return new CompilerMessage("", 0, 0, true, sentence);
    }

    KattisJudgement judgeError(KattisPackage pack, Language language, String sentence) {
        var about = new About(pack, language, List.of(), System.nanoTime());
        return about.withoutTests(
                Verdict.JUDGE_ERROR, Failure.of(sentence, Optional.empty()), List.of());
    }

    /// Writes judgements on one submission.
    private final class About {
        private final KattisPackage pack;
        private final Language language;
        private final List<String> notes;
        private final long began;
        private Duration compiled = Duration.ZERO;
        private Duration ran = Duration.ZERO;

        About(KattisPackage pack, Language language, List<String> notes, long began) {
            this.pack = pack;
            this.language = language;
            this.notes = notes;
            this.began = began;
        }

        KattisJudgement rejected(List<CompilerMessage> messages) {
            CompilerMessage first = messages.getFirst();
            Optional<Integer> line = Optional.of(first.line()).filter(number -> number > 0);
            return withoutTests(Verdict.COMPILE_ERROR, Failure.of(first.message(), line), messages);
        }

        KattisJudgement concluded(Walk walk) throws IOException {
            Optional<TestOutcome> broken = walk.judgeError();
            if (broken.isPresent()) {
                return judgeError(failure(broken.get()), walk);
            }
            try {
                Grader.Grade grade =
                        new Grader(pack.isScoring(), walk).grade(pack.contents().tests());
                GroupResult all = grade.all();
                Optional<Failure> failure = Optional.empty();
                if (grade.cause().isPresent()) {
                    failure = Optional.of(failure(grade.cause().get()));
                }
                return withTests(all.verdict(), failure, walk, all.score(), all.groups());
            } catch (Unusable e) {
                return judgeError(Failure.of(e.sentence(), Optional.empty()), walk);
            }
        }

        private KattisJudgement judgeError(Failure failure, Walk walk) throws IOException {
            return withTests(
                    Verdict.JUDGE_ERROR,
                    Optional.of(failure),
                    walk,
                    OptionalDouble.empty(),
                    List.of());
        }

        private CaseResult result(TestOutcome outcome) throws IOException {
            boolean shown = outcome.test().sample() && !pack.isInteractive();
            return new CaseResult(
                    outcome.test().name(),
                    outcome.verdict(),
                    outcome.cpuMicros(),
                    shown ? Optional.of(beginning(outcome.test().input())) : Optional.empty(),
                    shown ? Optional.of(beginning(outcome.test().answer())) : Optional.empty(),
                    shown ? outcome.actual() : Optional.empty(),
                    outcome.printed(),
                    outcome.message());
        }

        private Failure failure(TestOutcome outcome) throws IOException {
            boolean shown = !pack.isInteractive();
            return new Failure(
                    outcome.test().name(),
                    shown ? Optional.of(beginning(outcome.test().input())) : Optional.empty(),
                    shown ? Optional.of(beginning(outcome.test().answer())) : Optional.empty(),
                    outcome.actual(),
                    Optional.empty(),
                    outcome.message(),
                    outcome.line());
        }

        private static String beginning(Path file) throws IOException {
            try (var in = Files.newInputStream(file)) {
                String text = new String(in.readNBytes(SHOWN_BYTES), StandardCharsets.UTF_8);
                return Files.size(file) > SHOWN_BYTES ? text + "…" : text;
            }
        }

        private KattisJudgement withTests(
                Verdict verdict,
                Optional<Failure> failure,
                Walk walk,
                OptionalDouble score,
                List<GroupResult> groups)
                throws IOException {
            List<TestOutcome> outcomes = walk.outcomes();
            var cases = new ArrayList<CaseResult>();
            for (TestOutcome outcome : outcomes) {
                cases.add(result(outcome));
            }
            return new KattisJudgement(
                    verdict,
                    pack.slug(),
                    language,
                    (int) outcomes.stream().filter(TestOutcome::accepted).count(),
                    pack.testsTotal(),
                    failure,
                    cases,
                    List.of(),
                    timings(),
                    outcomes.stream().mapToLong(TestOutcome::memoryBytesMax).max().orElse(0),
                    place.sandbox().description(),
                    score,
                    groups,
                    notes);
        }

        private KattisJudgement withoutTests(
                Verdict verdict, Failure failure, List<CompilerMessage> messages) {
            return new KattisJudgement(
                    verdict,
                    pack.slug(),
                    language,
                    0,
                    pack.testsTotal(),
                    Optional.of(failure),
                    List.of(),
                    messages,
                    timings(),
                    0,
                    place.sandbox().description(),
                    OptionalDouble.empty(),
                    List.of(),
                    notes);
        }

        private Timings timings() {
            return new Timings(compiled, ran, Duration.ofNanos(System.nanoTime() - began));
        }
    }
}
