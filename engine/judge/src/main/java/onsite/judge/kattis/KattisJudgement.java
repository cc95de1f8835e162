package onsite.judge.kattis;

import java.util.List;
import java.util.OptionalDouble;
import onsite.exercise.Judgement;
import onsite.exercise.Verdict;

/// A judgement with what the package's groups make of it.
///
/// @param judgement over single tests: Accepted only if every test was run and passed
/// @param graded the verdict by the package's own rules, under which a part can be enough
/// @param score of the submission, for a problem with scores
/// @param groups `sample` and `secret`, with those inside them; empty when nothing was run
/// @param notes a sentence for each thing that a person should know about this run
public record KattisJudgement(
        Judgement judgement,
        Verdict graded,
        OptionalDouble score,
        List<GroupResult> groups,
        List<String> notes) {
    public KattisJudgement {
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }
}
