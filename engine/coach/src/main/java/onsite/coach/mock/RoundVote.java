package onsite.coach.mock;

import java.util.Collection;
import java.util.Optional;
import onsite.coach.mock.MockLoop.LoopRound;
import onsite.exercise.interview.Grade;

/// What a round's interviewer says to the committee.
///
/// @param grade empty while the round is not graded
public record RoundVote(LoopRound round, Optional<Grade> grade) {
    private static final double STRONG = 1.5;

    /// From the grades of all criteria:
    /// 1. The mean of their points (−2, −1, 1, 2): from 1.5 a strong yes, above 0 a yes, above −1.5
    ///    a no, otherwise a strong no. Exactly 0 is a doubt, and a doubt is a no.
    /// 2. With a strong no in one criterion the round is no strong yes; with two it is no yes.
    ///
    /// @param grades not empty
    public static Grade of(Collection<Grade> grades) {
        if (grades.isEmpty()) {
            throw new IllegalArgumentException("a vote needs grades");
        }
        double mean = grades.stream().mapToInt(Grade::points).average().orElseThrow();
        Grade byMean =
                mean >= STRONG
                        ? Grade.STRONG_YES
                        : mean > 0 ? Grade.YES : mean > -STRONG ? Grade.NO : Grade.STRONG_NO;
        long strongNoes = grades.stream().filter(g -> g == Grade.STRONG_NO).count();
        Grade atMost = strongNoes == 0 ? Grade.STRONG_YES : strongNoes == 1 ? Grade.YES : Grade.NO;
        return byMean.compareTo(atMost) <= 0 ? byMean : atMost;
    }

    boolean is(Grade wanted) {
        return grade.filter(g -> g == wanted).isPresent();
    }

    boolean isForHiring() {
        return grade.filter(Grade::isForHiring).isPresent();
    }

    boolean isAgainst() {
        return grade.filter(g -> !g.isForHiring()).isPresent();
    }
}
