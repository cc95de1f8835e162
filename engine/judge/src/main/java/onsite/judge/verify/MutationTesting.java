package onsite.judge.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onsite.catalog.EquivalentMutant;
import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Problem;
import onsite.exercise.Submission;
import onsite.exercise.Verdict;
import onsite.judge.Judge;
import onsite.judge.check.AnswerChecker;
import onsite.judge.language.Compilation;
import onsite.judge.language.JavaProgram;
import onsite.judge.language.JavaSupport;
import onsite.judge.run.Runner;
import onsite.judge.tests.PackageFault;
import onsite.judge.tests.TestCase;

/// Asks the tests of a package whether they would notice: every mutant of the reference solution
/// has to fail one of them.
///
/// First all mutants meet the small tests in a [MutantTrial], which kills nearly all of them. What
/// is left is judged like anybody's submission, on all tests in a process of its own: a mutant
/// survives only if the judge accepts it.
final class MutationTesting {
    /// Five times what the longest solutions make; a package that asks for more is not read by
    /// people.
    private static final int MUTANTS_MAX = 1_000;

    private final Judge judge;
    private final JavaSupport java;
    private final Runner runner;
    private final AnswerChecker checker;

    MutationTesting(Judge judge, JavaSupport java, Runner runner, AnswerChecker checker) {
        this.judge = judge;
        this.java = java;
        this.runner = runner;
        this.checker = checker;
    }

    private record Compiled(Mutant mutant, JavaProgram program) {}

    /// @param faults receives what is wrong with the package, a sentence each
    MutationReport test(Problem problem, Path reference, List<TestCase> cases, List<String> faults)
            throws IOException, InterruptedException, PackageFault {
        long began = System.nanoTime();
        String source = Files.readString(reference);
        JavaProgram original =
                compiled(problem, source)
                        .orElseThrow(() -> new PackageFault("the reference does not compile"));
        List<Compiled> mutants = distinct(problem, source, original, made(source));
        var declarations = new Declarations(EquivalentMutant.list(problem.directory()));
        int declared = 0;
        var survivors = new ArrayList<Mutant>();
        for (Compiled each : afterSmallTests(problem, cases, original, mutants, declarations)) {
            Verdict verdict = verdict(problem, source, each.mutant());
            // Slower is not wrong: on another machine a declared mutant may be just too slow.
            boolean survives =
                    verdict == Verdict.ACCEPTED
                            || (verdict == Verdict.TIME_LIMIT_EXCEEDED
                                    && declarations.has(each.mutant()));
            if (!survives) {
                declarations.killed(each.mutant());
            } else if (declarations.survived(each.mutant())) {
                declared++;
            } else {
                survivors.add(each.mutant());
                faults.add(each.mutant() + " survives the tests");
            }
        }
        int killed = mutants.size() - declared - survivors.size();
        faults.addAll(declarations.stale());
        return new MutationReport(
                mutants.size(),
                killed,
                declared,
                survivors,
                Duration.ofNanos(System.nanoTime() - began));
    }

    private static List<Mutant> made(String source) throws PackageFault {
        try {
            List<Mutant> mutants = Mutator.mutants(source);
            if (mutants.size() > MUTANTS_MAX) {
                throw new PackageFault(
                        "the reference makes "
                                + mutants.size()
                                + " mutants, and at most "
                                + MUTANTS_MAX
                                + " are tried: write a shorter one");
            }
            return mutants;
        } catch (IOException e) {
            throw new PackageFault("no mutants can be made of the reference: " + e.getMessage());
        }
    }

    /// Those that compile, but neither to the same code as the original nor as another mutant.
    private List<Compiled> distinct(
            Problem problem, String source, JavaProgram original, List<Mutant> mutants)
            throws IOException, InterruptedException {
        var distinct = new ArrayList<Compiled>();
        for (Mutant mutant : mutants) {
            Optional<JavaProgram> program = compiled(problem, mutant.in(source));
            if (program.isPresent()
                    && !program.get().isSameAs(original)
                    && distinct.stream()
                            .noneMatch(other -> program.get().isSameAs(other.program()))) {
                distinct.add(new Compiled(mutant, program.get()));
            }
        }
        return distinct;
    }

    private Optional<JavaProgram> compiled(Problem problem, String source)
            throws IOException, InterruptedException {
        return switch (java.compile(submission(problem, source), problem.signature())) {
            case Compilation.Done(JavaProgram program) -> Optional.of(program);
            case Compilation.Done other ->
                    throw new IllegalStateException("Java was compiled to " + other.program());
            case Compilation.Rejected rejected -> Optional.empty();
        };
    }

    private static Submission submission(Problem problem, String source) {
        return Submission.of(problem.slug(), Language.JAVA, source);
    }

    /// What passes the small tests. What is declared to do so is not asked here, where time is
    /// short: whether it is killed after all, the judge itself has to say.
    private List<Compiled> afterSmallTests(
            Problem problem,
            List<TestCase> cases,
            JavaProgram original,
            List<Compiled> mutants,
            Declarations declarations)
            throws IOException, InterruptedException, PackageFault {
        var left = new ArrayList<Compiled>();
        List<TestCase> small = cases.stream().filter(TestCase::isSmall).toList();
        try (var trial = new MutantTrial(problem, small, runner, checker)) {
            trial.measure(original);
            for (Compiled each : mutants) {
                if (declarations.has(each.mutant()) || !trial.kills(each.program())) {
                    left.add(each);
                }
            }
        }
        return left;
    }

    private Verdict verdict(Problem problem, String source, Mutant mutant)
            throws InterruptedException, PackageFault {
        Judgement judgement = judge.verdict(problem, submission(problem, mutant.in(source)));
        if (judgement.verdict() == Verdict.JUDGE_ERROR) {
            throw new PackageFault(
                    mutant
                            + " could not be judged: "
                            + judgement.failure().map(Judgement.Failure::message).orElse(""));
        }
        return judgement.verdict();
    }
}
