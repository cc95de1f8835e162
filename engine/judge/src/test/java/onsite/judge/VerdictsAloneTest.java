package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;

import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.Submission;
import onsite.exercise.Verdict;
import org.junit.jupiter.api.Test;

/// Judging for the verdict and nothing else.
class VerdictsAloneTest {
    private static final String WRONG =
            """
            class Solution:
                def two_sum(self, nums, target):
                    return [0, 0]
            """;

    @Test
    void theFirstTestThatFailsEndsTheRun() throws InterruptedException {
        Judgement judgement = verdict(WRONG);

        assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(judgement.cases()).hasSize(1);
        assertThat(judgement.testsPassed()).isZero();
        assertThat(judgement.testsTotal()).isGreaterThan(20);
    }

    @Test
    void whatPassesIsRunOnEverything() throws InterruptedException {
        Judgement judgement = verdict(Fixture.TWO_SUM_PYTHON);

        assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(judgement.testsPassed()).isEqualTo(judgement.testsTotal());
    }

    private static Judgement verdict(String source) throws InterruptedException {
        return Fixture.judge()
                .verdict(
                        Fixture.problem("two-sum"),
                        Submission.of(new Slug("two-sum"), Language.PYTHON, source));
    }
}
