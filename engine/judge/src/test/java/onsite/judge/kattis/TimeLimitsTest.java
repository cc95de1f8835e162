package onsite.judge.kattis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.exercise.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitsTest {
    private final List<String> notes = new ArrayList<>();

    private Optional<Long> slowest(TestOutcome... outcomes) {
        return TimeLimits.slowest("accepted/a.py", List.of(outcomes), notes);
    }

    private static TestOutcome outcome(Verdict verdict, long cpuMicros) {
        var test =
                new PackagedTest(
                        "secret/1",
                        false,
                        Path.of("1.in"),
                        Path.of("1.ans"),
                        List.of(),
                        Map.of(),
                        Map.of());
        return new TestOutcome(
                test, verdict, "", Optional.empty(), Optional.empty(), "", Map.of(), cpuMicros, 0);
    }

    @Test
    void theSlowestTestCounts() {
        assertThat(slowest(outcome(Verdict.ACCEPTED, 7), outcome(Verdict.ACCEPTED, 5)))
                .hasValue(7L);
        assertThat(notes).isEmpty();
    }

    @Test
    void aSubmissionThatTakesTooLongToBeMeasuredIsNamedAndCounts() {
        assertThat(
                        slowest(
                                outcome(Verdict.ACCEPTED, 7),
                                outcome(Verdict.TIME_LIMIT_EXCEEDED, 30_001_000)))
                .hasValue(30_001_000L);
        assertThat(notes)
                .containsExactly(
                        "submissions/accepted/a.py takes longer than 30 s on secret/1, and the time"
                                + " limit is reckoned as if it took that");
    }

    @Test
    void aSubmissionThatWaitedTooLongCountsLikewise() {
        assertThat(slowest(outcome(Verdict.TIME_LIMIT_EXCEEDED, 12))).hasValue(30_000_000L);
    }

    @ParameterizedTest
    @CsvSource({
        "legacy, accepted, true",
        "legacy, wrong_answer, false",
        "2023-07-draft, run_time_error, false",
        "2025-09, accepted, true",
        "2025-09, wrong_answer, true",
        "2025-09, run_time_error, true",
        "2025-09, time_limit_exceeded, false",
        "2025-09, brute_force, false",
    })
    void whatMustNotBeTooSlowBoundsTheLimit(
            String version, String folder, boolean counts, @TempDir Path parent) {
        KattisPackage.Contents contents =
                contents(
                        new WrittenKattisPackage(parent)
                                .write(
                                        "problem.yaml",
                                        "problem_format_version: " + version + "\nname: Echo\n")
                                .write("submissions/" + folder + "/one.py", "print(1)\n"));

        assertThat(contents.submissions())
                .filteredOn(each -> each.path().equals(folder + "/one.py"))
                .extracting(KattisSubmission::forTimeLimit)
                .containsExactly(counts);
    }

    @Test
    void aBoundFromAboveIsNamedAsNotUsed(@TempDir Path parent) {
        KattisReading reading =
                new WrittenKattisPackage(parent)
                        .write("problem.yaml", "problem_format_version: 2025-09\nname: Echo\n")
                        .write(
                                "submissions/submissions.yaml",
                                "accepted/echo.py: {use_for_time_limit: upper}\n")
                        .read();

        assertThat(reading.notes())
                .anyMatch(note ->
                        note.startsWith(
                                "submissions/accepted/echo.py has use_for_time_limit: upper, which is not"
                                        + " used"));
        assertThat(reading.pack().orElseThrow().contents().submissions())
                .extracting(KattisSubmission::forTimeLimit)
                .containsExactly(false);
    }

    private static KattisPackage.Contents contents(WrittenKattisPackage written) {
        return written.read().pack().orElseThrow().contents();
    }
}
