package onsite.judge.kattis;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onsite.exercise.Judgement.CompilerMessage;
import onsite.judge.language.StandardBuild;
import onsite.judge.language.StandardLanguage;
import onsite.judge.language.StandardProgram;
import onsite.judge.run.Allowance;
import onsite.judge.run.Feed;
import onsite.judge.run.Interaction;
import onsite.judge.run.Launch;
import onsite.judge.run.StandardRun;
import onsite.judge.run.StandardRunner;
import onsite.judge.sandbox.Confinement.Mount;

/// A package's own validator, built and ready.
final class Validator implements AutoCloseable {
    private static final int ACCEPTS = 42;
    private static final int REJECTS = 43;
    private static final Path INPUT = Path.of("/judge/test.in");
    private static final Path ANSWER = Path.of("/judge/test.ans");
    private static final int PROCESSES = 32;

    private final String name;
    private final StandardProgram program;
    private final StandardRunner runner;
    private final KattisLimits limits;
    private final Workplace place;

    private Validator(
            String name,
            StandardProgram program,
            StandardRunner runner,
            KattisLimits limits,
            Workplace place) {
        this.name = name;
        this.program = program;
        this.runner = runner;
        this.limits = limits;
        this.place = place;
    }

    /// @throws Unusable if it is in a language that is missing here, or can't be compiled
    static Validator build(ProgramSource source, KattisPackage.Contents pack, Workplace place)
            throws Unusable, IOException, InterruptedException {
        StandardLanguage language =
                switch (source.language()) {
                    case ProgramSource.Spoken.Known(var known) -> place.languages().of(known);
                    case ProgramSource.Spoken.C c -> place.languages().c();
                    case ProgramSource.Spoken.Cpp cpp -> place.languages().cpp();
                    case ProgramSource.Spoken.Other(String label) ->
                            throw new Unusable(
                                    "the validator "
                                            + source.name()
                                            + " is in "
                                            + label
                                            + ", which is not supported");
                };
        Optional<String> missing = language.missing();
        if (missing.isPresent()) {
            throw new Unusable(
                    "the validator "
                            + source.name()
                            + " is in "
                            + source.label()
                            + ", which is not supported on this machine: "
                            + missing.get());
        }
        return switch (language.build(
                pack.constants().in(source.files()),
                Optional.empty(),
                pack.limits().validationMemoryBytes())) {
            case StandardBuild.Done(StandardProgram program) ->
                    new Validator(source.name(), program, place.runner(), pack.limits(), place);
            case StandardBuild.Rejected(List<CompilerMessage> messages) ->
                    throw new Unusable(
                            "the validator "
                                    + source.name()
                                    + " can't be compiled: "
                                    + messages.stream()
                                            .limit(3)
                                            .map(m ->
                                                    m.file() + ":" + m.line() + ": " + m.message())
                                            .collect(Collectors.joining("; ")));
        };
    }

    String name() {
        return name;
    }

    /// What it made of an output.
    ///
    /// @param accepts empty when it did not do its work
    /// @param sentence why it did not; otherwise what it reported
    record Finding(Optional<Boolean> accepts, String sentence, Map<String, String> feedback) {}

    Finding judge(PackagedTest test, Feed output) throws IOException, InterruptedException {
        try (Workplace.Copies copies = place.copies(test)) {
            return finding(runner.run(launch(test, copies, Duration.ZERO), output));
        }
    }

    /// Talks with a submission.
    Interaction talk(PackagedTest test, Launch submission)
            throws IOException, InterruptedException {
        try (Workplace.Copies copies = place.copies(test)) {
            return runner.interact(submission, launch(test, copies, submission.allowance().wall()));
        }
    }

    /// Whether an input is taken by this input validator, or why not.
    Optional<String> refusal(PackagedTest test) throws IOException, InterruptedException {
        var arguments = new ArrayList<>(test.inputArguments(ProgramSource.baseName(name)));
        arguments.addAll(test.arguments());
        var launch =
                new Launch(
                        program, arguments, List.of(), Optional.empty(), allowance(Duration.ZERO));
        StandardRun run = runner.run(launch, Feed.of(test.input()));
        if (run.endedByItself() && run.exit().status() == ACCEPTS) {
            return Optional.empty();
        }
        String said = (run.errors().beginning(300) + " " + run.output().beginning(300)).strip();
        return Optional.of(how(run) + (said.isEmpty() ? "" : ": " + said));
    }

    private Launch launch(PackagedTest test, Workplace.Copies copies, Duration besides) {
        var arguments =
                new ArrayList<>(List.of(INPUT.toString(), ANSWER.toString(), copies.feedback()));
        arguments.addAll(test.validatorArguments(ProgramSource.baseName(name)));
        return new Launch(
                program,
                arguments,
                List.of(new Mount(copies.input(), INPUT), new Mount(copies.answer(), ANSWER)),
                Optional.of(copies.feedback()),
                allowance(besides));
    }

    /// @param besides how long it may wait for somebody else
    private Allowance allowance(Duration besides) {
        Duration time = limits.validationTime();
        return new Allowance(
                time,
                besides.plus(time.multipliedBy(2)).plusSeconds(5),
                limits.validationMemoryBytes(),
                limits.validationOutputBytes(),
                PROCESSES);
    }

    /// Only 42 and 43 are answers: a validator that crashes ends with another status, 0 included.
    Finding finding(StandardRun run) {
        String report = report(run);
        if (run.endedByItself() && run.exit().status() == ACCEPTS) {
            return new Finding(Optional.of(true), report, run.feedback());
        }
        if (run.endedByItself() && run.exit().status() == REJECTS) {
            return new Finding(Optional.of(false), report, run.feedback());
        }
        String said = run.errors().beginning(400).strip();
        return new Finding(
                Optional.empty(),
                "the validator " + name + " " + how(run) + (said.isEmpty() ? "" : ": " + said),
                run.feedback());
    }

    private String how(StandardRun run) {
        return switch (run.ending()) {
            case COMPLETE, DIED ->
                    run.exit().signalled()
                            ? "was ended by signal " + run.exit().signal()
                            : "ended with status "
                                    + run.exit().status()
                                    + ", and only 42 and 43 are answers";
            case CPU, WALL, FAILED -> "did not end within " + Crash.shown(limits.validationTime());
            case OUTPUT, ANSWERS ->
                    "wrote more than " + (limits.validationOutputBytes() >> 20) + " MiB";
            case MEMORY -> "held more than " + (limits.validationMemoryBytes() >> 20) + " MiB";
        };
    }

    private static String report(StandardRun run) {
        String judge = run.feedback().getOrDefault("judgemessage.txt", "").strip();
        String team = run.feedback().getOrDefault("teammessage.txt", "").strip();
        String report = judge.isEmpty() ? team : judge;
        return report.length() <= 2_000 ? report : report.substring(0, 2_000) + "…";
    }

    @Override
    public void close() {
        program.close();
    }
}
