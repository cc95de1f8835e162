package onsite.exercise;

import java.util.List;
import java.util.Optional;

/// What every judgement tells, whoever decided the verdict: Onsite, to whom Accepted means that
/// every test passed, or a package by rules of its own.
public interface Judged {
    Verdict verdict();

    Slug problem();

    Language language();

    /// Of those that were run.
    int testsPassed();

    /// In the set, run or not.
    int testsTotal();

    Optional<Judgement.Failure> failure();

    /// One for each test that was run, in order.
    List<Judgement.CaseResult> cases();

    /// Of the compiler, at the candidate's own lines.
    List<Judgement.CompilerMessage> diagnostics();

    Optional<Judgement.MeasuredComplexity> complexity();

    Judgement.Timings timings();

    long memoryBytesMax();

    String sandbox();
}
