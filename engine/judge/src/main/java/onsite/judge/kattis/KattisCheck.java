package onsite.judge.kattis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onsite.exercise.Language;
import onsite.exercise.Verdict;
import onsite.judge.Progress;
import onsite.judge.run.Captured;
import onsite.judge.verify.PackageCheck;
import onsite.judge.verify.PackageReport;

/// Checks a package by running all that is in it: its input validators on the inputs, its output
/// validator on the answers, and every submission on every test.
public final class KattisCheck {
    private static final int FAULTS_MAX = 50;

    private final Workplace place;
    private final KattisJudge judge;

    public KattisCheck(Workplace place, KattisJudge judge) {
        this.place = place;
        this.judge = judge;
    }

    public KattisReport check(KattisReading reading, PackageCheck.Listener listener)
            throws IOException, InterruptedException {
        var check = new OneCheck(reading, listener);
        return check.run();
    }

    private final class OneCheck {
        private final KattisReading reading;
        private final PackageCheck.Listener listener;
        private final long began = System.nanoTime();
        private final List<String> faults = new ArrayList<>();
        private final List<String> notes;
        private int judged;

        OneCheck(KattisReading reading, PackageCheck.Listener listener) {
            this.reading = reading;
            this.listener = listener;
            this.notes = new ArrayList<>(reading.notes());
            reading.faults().forEach(fault -> faults.add(fault.toString()));
        }

        KattisReport run() throws IOException, InterruptedException {
            if (reading.pack().isEmpty()) {
                return report(new onsite.exercise.Slug("package"), 0);
            }
            KattisPackage pack = reading.pack().get();
            try (var session = KattisSession.open(pack, place)) {
                inputs(pack.contents());
                if (!pack.isInteractive()) {
                    outputs(session);
                }
                submissions(pack, session);
            } catch (Unusable e) {
                faults.add(e.sentence());
            }
            return report(pack.slug(), pack.testsTotal());
        }

        private KattisReport report(onsite.exercise.Slug slug, int tests) {
            List<String> shown = faults.subList(0, Math.min(FAULTS_MAX, faults.size()));
            return new KattisReport(
                    new PackageReport(
                            slug,
                            shown,
                            List.of(),
                            tests,
                            judged,
                            List.of(),
                            Optional.empty(),
                            Duration.ofNanos(System.nanoTime() - began)),
                    notes);
        }

        private void inputs(KattisPackage.Contents pack)
                throws Unusable, IOException, InterruptedException {
            if (pack.inputValidators().isEmpty()) {
                notes.add("no input validator was run: there is none that is supported");
                return;
            }
            var validators = new ArrayList<Validator>();
            try {
                for (ProgramSource source : pack.inputValidators()) {
                    listener.step("input validator " + source.name());
                    validators.add(Validator.build(source, pack, place));
                }
                for (PackagedTest test : withValidInput(pack)) {
                    for (Validator validator : validators) {
                        validator
                                .refusal(test)
                                .ifPresent(why ->
                                        faults.add(
                                                test.name()
                                                        + ".in is not taken: the input validator "
                                                        + validator.name()
                                                        + " "
                                                        + why));
                    }
                }
                for (KattisPackage.InvalidInput input : pack.invalidInputs()) {
                    boolean refused = false;
                    for (Validator validator : validators) {
                        refused = refused || validator.refusal(input.test()).isPresent();
                    }
                    if (!refused) {
                        faults.add(input.test().name() + ".in is taken, and has to be refused");
                    }
                }
            } finally {
                validators.forEach(Validator::close);
            }
        }

        /// The tests, and those under `valid_output` and `invalid_output`.
        private static List<PackagedTest> withValidInput(KattisPackage.Contents pack) {
            return Stream.concat(
                            pack.tests().tests(),
                            pack.outputs().stream().map(KattisPackage.OutputSample::test))
                    .distinct()
                    .toList();
        }

        private void outputs(KattisSession session) throws IOException, InterruptedException {
            KattisPackage.Contents pack = session.pack();
            for (KattisPackage.OutputSample sample : pack.outputs()) {
                listener.step("output " + sample.test().name());
                expect(session, sample.test(), sample.output(), sample.valid());
            }
            if (pack.validators().isEmpty()) {
                for (PackagedTest test : pack.tests().tests().toList()) {
                    var answer = new KattisPackage.OutputSample(test, test.answer(), true);
                    if (!pack.outputs().contains(answer)) {
                        expect(session, test, test.answer(), true);
                    }
                }
            }
        }

        private void expect(KattisSession session, PackagedTest test, Path output, boolean valid)
                throws IOException, InterruptedException {
            OneTest.Verification verification =
                    OneTest.verify(
                            session.pack(),
                            session.validators(),
                            test,
                            new Captured(Files.readAllBytes(output)));
            Verdict wanted = valid ? Verdict.ACCEPTED : Verdict.WRONG_ANSWER;
            if (verification.verdict() != wanted) {
                faults.add(
                        output.getFileName()
                                + " of "
                                + test.name()
                                + " is judged "
                                + verification.verdict().label()
                                + ", and has to be "
                                + wanted.label()
                                + tail(verification.message()));
            }
        }

        private void submissions(KattisPackage pack, KattisSession session)
                throws IOException, InterruptedException {
            listener.step("time limit");
            Duration cpu = judge.limit(session, notes);
            var distances = new TimeDistances(session);
            for (KattisSubmission submission : pack.contents().submissions()) {
                if (!(submission.source().language()
                        instanceof ProgramSource.Spoken.Known(Language language))) {
                    notes.add(
                            "submissions/"
                                    + submission.path()
                                    + " is in "
                                    + submission.source().label()
                                    + ", in which submissions are not judged here");
                    continue;
                }
                Optional<String> missing = place.languages().of(language).missing();
                if (missing.isPresent()) {
                    notes.add(
                            "submissions/" + submission.path() + " was not run: " + missing.get());
                    continue;
                }
                listener.step(submission.path());
                judged++;
                KattisJudge.Result result =
                        judge.judge(
                                pack,
                                session,
                                language,
                                submission.source().files(),
                                submission.entry(),
                                cpu,
                                true,
                                List.of(),
                                Progress.NONE);
                new Verdicts(pack, submission, result).compare(faults);
                if (result.walk().isPresent()) {
                    distances
                            .remark(submission, language, result.walk().get())
                            .ifPresent(sentence ->
                                    notes.add("submissions/" + submission.path() + " " + sentence));
                }
            }
        }
    }

    private static String tail(String message) {
        return message.isEmpty() ? "" : ": " + message;
    }

    /// What a submission earned beside what it had to.
    private record Verdicts(
            KattisPackage pack, KattisSubmission submission, KattisJudge.Result result) {

        void compare(List<String> faults) {
            KattisJudgement judgement = result.judgement();
            Verdict verdict = judgement.verdict();
            String why = judgement.failure().map(f -> tail(f.message())).orElse("");
            if (verdict == Verdict.JUDGE_ERROR) {
                faults.add(named("is judged Judge Error" + why));
                return;
            }
            if (!submission.annotated().isEmpty() && !submission.annotated().contains(verdict)) {
                faults.add(
                        named(
                                "earned "
                                        + verdict.label()
                                        + ", and @EXPECTED_RESULTS@ says "
                                        + Expectation.shown(submission.annotated())
                                        + why));
            }
            if (result.walk().isEmpty()) {
                boolean asked =
                        submission.path().startsWith("compile_error/")
                                || submission.annotated().contains(Verdict.COMPILE_ERROR);
                if (!asked) {
                    faults.add(named("does not compile" + why));
                }
                return;
            }
            for (Expectation expectation : submission.expectations()) {
                compare(expectation, result.walk().get(), faults);
            }
            scored(judgement, faults);
        }

        /// For problems with scores: `accepted` in `legacy` means by the package's own grading, and
        /// `partially_accepted` that the score is not the best that there is.
        private void scored(KattisJudgement judgement, List<String> faults) {
            boolean mustBeGraded =
                    submission.partial()
                            || submission.path().startsWith("accepted/")
                                    && pack.isScoring()
                                    && submission.expectations().isEmpty();
            if (mustBeGraded && judgement.verdict() != Verdict.ACCEPTED) {
                faults.add(named("is graded " + judgement.verdict().label() + ", not Accepted"));
            }
            if (submission.partial() && !pack.isScoring()) {
                faults.add(named("is said to be accepted in part, and the problem has no scores"));
            }
            if (submission.partial() && isBest(judgement)) {
                faults.add(named("gets the best score, and is said to be accepted in part only"));
            }
        }

        private boolean isBest(KattisJudgement judgement) {
            return pack.contents().tests().grading() instanceof Grading.Flags flags
                    && judgement.score().isPresent()
                    && flags.range()
                            .isBest(judgement.score().getAsDouble(), pack.contents().minimizes());
        }

        private void compare(Expectation expectation, Walk walk, List<String> faults) {
            Optional<Glob> glob = expectation.tests().map(Glob::new);
            List<TestOutcome> outcomes =
                    walk.outcomes().stream()
                            .filter(outcome ->
                                    glob.isEmpty() || glob.get().matches(outcome.test().name()))
                            .toList();
            String where = expectation.tests().map(tests -> " on " + tests).orElse("");
            if (outcomes.isEmpty()) {
                faults.add(named("has an expectation" + where + ", where there is no test"));
                return;
            }
            outcomes.stream()
                    .filter(outcome ->
                            !expectation
                                    .permitted()
                                    .contains(Expectation.coarse(outcome.verdict())))
                    .findFirst()
                    .ifPresent(outcome ->
                            faults.add(
                                    named(
                                            "earned "
                                                    + outcome.verdict().label()
                                                    + " on "
                                                    + outcome.test().name()
                                                    + ", where only "
                                                    + Expectation.shown(expectation.permitted())
                                                    + " may be"
                                                    + tail(outcome.message()))));
            if (outcomes.stream()
                    .noneMatch(outcome ->
                            expectation
                                    .required()
                                    .contains(Expectation.coarse(outcome.verdict())))) {
                faults.add(
                        named(
                                "earned "
                                        + Expectation.shown(
                                                outcomes.stream()
                                                        .map(TestOutcome::verdict)
                                                        .collect(Collectors.toSet()))
                                        + where
                                        + ", and never "
                                        + Expectation.shown(expectation.required())));
            }
            expectation
                    .message()
                    .filter(message ->
                            outcomes.stream()
                                    .noneMatch(outcome ->
                                            outcome.feedback()
                                                    .getOrDefault("judgemessage.txt", "")
                                                    .contains(message)))
                    .ifPresent(message ->
                            faults.add(
                                    named(
                                            "brings no judge message with '"
                                                    + message
                                                    + "'"
                                                    + where)));
            expectation.score().ifPresent(range -> compareScore(expectation, range, faults));
        }

        private void compareScore(
                Expectation expectation, Expectation.Range range, List<String> faults) {
            Optional<Double> score =
                    expectation.tests().isEmpty()
                            ? result.judgement().score().stream().boxed().findFirst()
                            : scoreOf(result.judgement().groups(), expectation.tests().get());
            boolean within =
                    score.isPresent()
                            && score.get() >= range.from() - 1e-9
                            && score.get() <= range.to() + 1e-9;
            if (!within) {
                faults.add(
                        named(
                                "earned "
                                        + score.map(Numbers::shown).orElse("no")
                                        + " points, and "
                                        + Numbers.shown(range.from())
                                        + (range.from() == range.to()
                                                ? ""
                                                : " to " + Numbers.shown(range.to()))
                                        + " are expected"));
            }
        }

        private static Optional<Double> scoreOf(List<GroupResult> groups, String name) {
            for (GroupResult group : groups) {
                if (group.name().equals(name)) {
                    return group.score().stream().boxed().findFirst();
                }
                Optional<Double> inner = scoreOf(group.groups(), name);
                if (inner.isPresent()) {
                    return inner;
                }
            }
            return Optional.empty();
        }

        private String named(String sentence) {
            return "submissions/" + submission.path() + " " + sentence;
        }
    }
}
