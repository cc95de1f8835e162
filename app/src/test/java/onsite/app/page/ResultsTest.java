package onsite.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import onsite.app.store.StoredSubmission;
import onsite.app.store.SubmissionId;
import onsite.exercise.Judgement;
import onsite.exercise.Judgement.CaseResult;
import onsite.exercise.Judgement.Failure;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.Submission;
import onsite.exercise.Verdict;
import onsite.judge.Scope;
import org.junit.jupiter.api.Test;

class ResultsTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Optional<String> SAID = Optional.of("\"a\u202Eb\u001B\"");

    @Test
    void whatTurnsTheDirectionOfTextIsReplaced() {
        var failure =
                new Failure(
                        "one",
                        Optional.of("[[1,2],3]"),
                        Optional.of("[0,1]"),
                        SAID,
                        Optional.empty(),
                        "it said \u2066x",
                        Optional.empty());
        var test =
                new CaseResult(
                        "one",
                        Verdict.WRONG_ANSWER,
                        5,
                        failure.input(),
                        failure.expected(),
                        SAID,
                        "\tשלום\u202A\n",
                        failure.message());
        ResultView view = view(new Scope.All(), failure, test);

        assertThat(view.message()).isEqualTo("It said \uFFFDx.");
        assertThat(view.printed()).isEqualTo("\tשלום\uFFFD\n");
        assertThat(view.evidence().getFirst().actual().orElseThrow().text())
                .isEqualTo("\"a\uFFFDb\uFFFD\"");
        assertThat(view(new Scope.Samples(), failure, test).cases().getFirst().printed())
                .isEqualTo("\tשלום\uFFFD\n");
    }

    private static ResultView view(Scope scope, Failure failure, CaseResult test) {
        var judgement =
                new Judgement(
                        Verdict.WRONG_ANSWER,
                        new Slug("two-sum"),
                        Language.PYTHON,
                        0,
                        1,
                        Optional.of(failure),
                        List.of(test),
                        List.of(),
                        Optional.empty(),
                        new Judgement.Timings(Duration.ZERO, Duration.ZERO, Duration.ZERO),
                        0,
                        "");
        var stored =
                new StoredSubmission(
                        new SubmissionId("0123456789abcdef"),
                        Submission.of(new Slug("two-sum"), Language.PYTHON, "pass"),
                        scope,
                        NOW,
                        Optional.of(new StoredSubmission.Judged(judgement, NOW)));
        return new Results(Clock.fixed(NOW, ZoneOffset.UTC), ZoneOffset.UTC)
                .view(stored, Optional.empty());
    }
}
