package onsite.judge.kattis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import onsite.exercise.Judged;
import onsite.exercise.Judgement.CaseResult;
import onsite.exercise.Judgement.CompilerMessage;
import onsite.exercise.Judgement.Failure;
import onsite.exercise.Judgement.MeasuredComplexity;
import onsite.exercise.Judgement.Timings;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.Verdict;

/// What became of a submission by the rules of its package, under which some tests may be enough.
///
/// @param verdict as the package grades; Accepted although tests failed, where it says so
/// @param failure of a test because of which it was not accepted
/// @param score of the submission, for a problem with scores
/// @param groups `sample` and `secret`, with those inside them; empty when nothing could be graded
/// @param notes a sentence for each thing that a person should know about this run
public record KattisJudgement(
        Verdict verdict,
        Slug problem,
        Language language,
        int testsPassed,
        int testsTotal,
        Optional<Failure> failure,
        List<CaseResult> cases,
        List<CompilerMessage> diagnostics,
        Timings timings,
        long memoryBytesMax,
        String sandbox,
        OptionalDouble score,
        List<GroupResult> groups,
        List<String> notes)
        implements Judged {
    public KattisJudgement {
        cases = List.copyOf(cases);
        diagnostics = List.copyOf(diagnostics);
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
        if (testsPassed < 0 || testsPassed > testsTotal) {
            throw new IllegalArgumentException(
                    testsPassed + " of " + testsTotal + " tests can't have passed");
        }
        if (verdict == Verdict.ACCEPTED && failure.isPresent()) {
            throw new IllegalArgumentException("what was accepted has no failure");
        }
    }

    /// Tests of such packages do not grow in steps that could be measured.
    @Override
    public Optional<MeasuredComplexity> complexity() {
        return Optional.empty();
    }
}
