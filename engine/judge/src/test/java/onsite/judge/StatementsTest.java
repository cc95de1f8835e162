package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import onsite.exercise.Growth;
import onsite.exercise.Judgement;
import onsite.exercise.Judgement.MeasuredComplexity;
import onsite.exercise.Judgement.Statement;
import onsite.exercise.Judgement.Statement.Outcome;
import onsite.exercise.Language;
import onsite.exercise.Problem;
import onsite.exercise.Slug;
import onsite.exercise.Submission;
import onsite.exercise.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Statements about real submissions in the sandbox. What is asserted holds on a machine of any
/// speed.
@Tag("slow")
class StatementsTest {
    private static final String QUADRATIC =
            """
            class Solution:
                def two_sum(self, nums, target):
                    for i in range(len(nums)):
                        for j in range(i + 1, len(nums)):
                            if nums[i] + nums[j] == target:
                                return [i, j]
            """;

    private static Judgement judged(String source, Growth stated) throws InterruptedException {
        Submission submission =
                Submission.of(new Slug("two-sum"), Language.PYTHON, source)
                        .withStatedTime(Optional.of(stated));
        return Fixture.judge()
                .judge(Fixture.problem("two-sum"), submission, new Scope.All(), Progress.NONE);
    }

    private static Statement statement(Judgement judgement) {
        return judgement.complexity().flatMap(MeasuredComplexity::statement).orElseThrow();
    }

    @Test
    void truthIsNotRefuted() throws Exception {
        Judgement judgement = judged(Fixture.TWO_SUM_PYTHON, Growth.LINEAR);

        assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(statement(judgement).stated()).isEqualTo(Growth.LINEAR);
        assertThat(statement(judgement).outcome()).isNotEqualTo(Outcome.REFUTED);
    }

    @Test
    void whatCanNotBeIsRefuted() throws Exception {
        assertThat(statement(judged(Fixture.TWO_SUM_PYTHON, Growth.EXPONENTIAL)).outcome())
                .isEqualTo(Outcome.REFUTED);
        assertThat(statement(judged(Fixture.TWO_SUM_PYTHON, Growth.CUBIC)).outcome())
                .isNotEqualTo(Outcome.CONFIRMED);
    }

    @Test
    void whatIsTooSlowIsComparedToo() throws Exception {
        Judgement truth = judged(QUADRATIC, Growth.QUADRATIC);
        Judgement mistake = judged(QUADRATIC, Growth.LINEAR);

        assertThat(truth.verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
        assertThat(statement(truth).outcome()).isNotEqualTo(Outcome.REFUTED);
        assertThat(statement(mistake).outcome()).isNotEqualTo(Outcome.CONFIRMED);
    }

    @Test
    void withoutAStatementThereIsNone() {
        Judgement judgement = Fixture.judged("two-sum", Language.PYTHON, Fixture.TWO_SUM_PYTHON);

        assertThat(judgement.complexity().flatMap(MeasuredComplexity::statement)).isEmpty();
    }

    @Test
    void nobodyIsAccusedByAPackagesOwnSolutions() throws Exception {
        var measurement = new ClaimsMeasurement();
        measurement.measure(Fixture.problem("two-sum"));

        assertThat(measurement.weighed()).isNotEmpty().noneMatch(each -> each.accused());
        assertThat(measurement.truths()).noneMatch(each -> each.is(Outcome.REFUTED));
        assertThat(measurement.mistakes()).noneMatch(each -> each.is(Outcome.CONFIRMED));
    }

    /// Over every third package; the tables go to `engine/judge/target/claims.md`: `mvn -pl
    /// engine/judge -am test -Dtest=StatementsTest -Donsite.measurements=claims
    /// -Dsurefire.failIfNoSpecifiedTests=false`
    @Test
    @EnabledIfSystemProperty(named = "onsite.measurements", matches = "claims|full")
    void packagesAreMeasured() throws Exception {
        var measurement = new ClaimsMeasurement();
        int index = 0;
        for (Problem problem : Fixture.problems()) {
            if (index++ % 3 == 0) {
                measurement.measure(problem);
                measurement.write(Path.of("target", "claims.md"));
            }
        }

        assertThat(measurement.weighed()).noneMatch(each -> each.accused());
        assertThat(measurement.truths()).noneMatch(each -> each.is(Outcome.REFUTED));
    }
}
