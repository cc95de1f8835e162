package onsite.judge.kattis;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.exercise.Language;
import onsite.exercise.Verdict;
import onsite.judge.language.StandardProgram;
import onsite.judge.run.Allowance;
import onsite.judge.run.Captured;
import onsite.judge.run.Feed;
import onsite.judge.run.Interaction;
import onsite.judge.run.Launch;
import onsite.judge.run.RunLog;
import onsite.judge.run.StandardRun;
import onsite.judge.run.StandardRunner;

/// Runs a submission on one test after the other, and has each output validated.
final class OneTest {
    private static final int SHOWN_BYTES = 2 << 10;

    private final KattisPackage.Contents pack;
    private final List<Validator> validators;
    private final StandardRunner runner;
    private final StandardProgram program;
    private final Language language;
    private final Allowance allowance;

    OneTest(
            KattisPackage.Contents pack,
            List<Validator> validators,
            StandardRunner runner,
            StandardProgram program,
            Language language,
            Allowance allowance) {
        this.pack = pack;
        this.validators = validators;
        this.runner = runner;
        this.program = program;
        this.language = language;
        this.allowance = allowance;
    }

    TestOutcome run(PackagedTest test) throws IOException, InterruptedException {
        var launch = new Launch(program, test.arguments(), List.of(), Optional.empty(), allowance);
        if (pack.interactive()) {
            return talk(test, launch);
        }
        StandardRun run = runner.run(launch, Feed.of(test.input()));
        Optional<Crash> crash = Crash.of(run, allowance, language);
        return crash.isPresent() ? crashed(test, run, crash.get(), Map.of()) : validated(test, run);
    }

    private TestOutcome validated(PackagedTest test, StandardRun run)
            throws IOException, InterruptedException {
        Verification verification = verify(pack, validators, test, run.output());
        return outcome(
                test, run, verification.verdict(), verification.message(), verification.feedback());
    }

    /// What the validators make of an output.
    record Verification(Verdict verdict, String message, Map<String, String> feedback) {}

    /// All validators have to accept.
    static Verification verify(
            KattisPackage.Contents pack,
            List<Validator> validators,
            PackagedTest test,
            Captured output)
            throws IOException, InterruptedException {
        if (validators.isEmpty()) {
            return compared(pack, test, output);
        }
        String report = "";
        Map<String, String> feedback = Map.of();
        for (Validator validator : validators) {
            Validator.Finding finding = validator.judge(test, output.feed());
            if (finding.accepts().isEmpty()) {
                return new Verification(
                        Verdict.JUDGE_ERROR, finding.sentence(), finding.feedback());
            }
            if (!finding.accepts().get()) {
                return new Verification(
                        Verdict.WRONG_ANSWER,
                        finding.sentence().isEmpty()
                                ? "the validator " + validator.name() + " rejects the output"
                                : finding.sentence(),
                        finding.feedback());
            }
            report = finding.sentence();
            feedback = finding.feedback();
        }
        return new Verification(Verdict.ACCEPTED, report, feedback);
    }

    private static Verification compared(
            KattisPackage.Contents pack, PackagedTest test, Captured output) throws IOException {
        try {
            var answer = new Captured(Files.readAllBytes(test.answer()));
            Optional<String> mismatch =
                    DefaultValidator.of(test.validatorArguments(""), pack.format())
                            .mismatch(output, answer);
            return new Verification(
                    mismatch.isEmpty() ? Verdict.ACCEPTED : Verdict.WRONG_ANSWER,
                    mismatch.orElse(""),
                    Map.of());
        } catch (Unusable e) {
            return new Verification(Verdict.JUDGE_ERROR, e.sentence(), Map.of());
        }
    }

    /// Who ended first, and how, says whose fault it is: a submission that used too much time or
    /// crashed on its own account is judged for that; one that lost its partner is judged by what
    /// the partner said. A validator that stumbled over the end of a submission that crashed is
    /// named, and the crash counts.
    private TestOutcome talk(PackagedTest test, Launch launch)
            throws IOException, InterruptedException {
        Validator validator = validators.getFirst();
        Interaction talk = validator.talk(test, launch);
        StandardRun run = talk.submission();
        Validator.Finding finding = validator.finding(talk.validator());
        Optional<Crash> crash = Crash.of(run, allowance, language);
        boolean rejects = finding.accepts().isPresent() && !finding.accepts().get();
        boolean broken = finding.accepts().isEmpty();
        if (broken
                && (talk.validatorFirst()
                        || crash.isEmpty()
                        || !talk.validator().endedByItself())) {
            return outcome(test, run, Verdict.JUDGE_ERROR, finding.sentence(), finding.feedback());
        }
        if (talk.validatorFirst() && rejects) {
            return rejected(test, run, finding);
        }
        if (crash.isPresent()) {
            Crash told = explained(crash.get(), talk);
            return crashed(
                    test,
                    run,
                    broken ? told.with("; then " + finding.sentence()) : told,
                    finding.feedback());
        }
        return rejects
                ? rejected(test, run, finding)
                : outcome(test, run, Verdict.ACCEPTED, finding.sentence(), finding.feedback());
    }

    /// With what a submission that hung was waiting for.
    private static Crash explained(Crash crash, Interaction talk) {
        if (talk.submission().ending() != RunLog.Ending.WALL) {
            return crash;
        }
        if (talk.validatorFirst()) {
            return crash.with(
                    "; the validator had ended and accepted what was said: does it end when its"
                            + " input does?");
        }
        return crash.with(
                switch (talk.lastWord()) {
                    case NOBODY ->
                            "; neither it nor the validator had written anything: does it flush its"
                                    + " output?";
                    case VALIDATOR ->
                            "; the validator had written last, and waited for an answer: does it"
                                    + " flush its output?";
                    case SUBMISSION ->
                            "; it had written last, and the validator waited for more: is every line"
                                    + " ended?";
                });
    }

    private TestOutcome rejected(PackagedTest test, StandardRun run, Validator.Finding finding) {
        String message =
                finding.sentence().isEmpty()
                        ? "the validator rejects what it said"
                        : finding.sentence();
        return outcome(test, run, Verdict.WRONG_ANSWER, message, finding.feedback());
    }

    private TestOutcome crashed(
            PackagedTest test, StandardRun run, Crash crash, Map<String, String> feedback) {
        return new TestOutcome(
                test,
                crash.verdict(),
                crash.message(),
                crash.line(),
                actual(run),
                run.errors().beginning(SHOWN_BYTES),
                feedback,
                run.cpuMicros(),
                run.memoryBytesMax());
    }

    private TestOutcome outcome(
            PackagedTest test,
            StandardRun run,
            Verdict verdict,
            String message,
            Map<String, String> feedback) {
        return new TestOutcome(
                test,
                verdict,
                message,
                Optional.empty(),
                actual(run),
                run.errors().beginning(SHOWN_BYTES),
                feedback,
                run.cpuMicros(),
                run.memoryBytesMax());
    }

    private Optional<String> actual(StandardRun run) {
        return pack.interactive()
                ? Optional.empty()
                : Optional.of(run.output().beginning(SHOWN_BYTES));
    }
}
