package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onsite.catalog.PackagedSubmission;
import onsite.exercise.Judgement;
import onsite.exercise.Problem;
import onsite.exercise.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Somebody ends the judge's processes while it judges: by hand, or the kernel for want of memory.
@Tag("slow")
class KilledWorkersTest {
    private static final String COMPILE_WORKER = "onsite.harness.CompileWorker";
    private static final String RUN_WORKER = "onsite.harness.RunWorker";
    private static final String GO_PROGRAM = "/program";
    private static final String PYTHON = "harness.py";

    @Test
    void everySubmissionEndsInItsTrueVerdictThoughItsWorkersAreKilled() throws Exception {
        Problem problem = Fixture.problem("redundant-connection");
        var killed = new HashSet<String>();
        for (PackagedSubmission packaged : PackagedSubmission.list(problem.directory())) {
            if (packaged.expected() != Verdict.TIME_LIMIT_EXCEEDED
                    && !AcceptedSolutions.isBruteForce(packaged)) {
                Judgement judgement =
                        Fixture.judge()
                                .judge(
                                        problem,
                                        AcceptedSolutions.read(problem, packaged),
                                        new Scope.All(),
                                        new Killing(killed));
                assertThat(judgement.verdict())
                        .describedAs("%s: %s", packaged.file().getFileName(), said(judgement))
                        .isEqualTo(packaged.expected());
            }
        }
        assertThat(killed)
                .containsExactlyInAnyOrder(COMPILE_WORKER, RUN_WORKER, GO_PROGRAM, PYTHON);
    }

    private static String said(Judgement judgement) {
        return judgement
                .failure()
                .map(failure -> failure.test() + " " + failure.message())
                .orElse("no failure");
    }

    /// Once in each judging kills all processes of a kind, spare ones too, when one of them is at
    /// work. One judging at a time: killed by several, a run could be killed as often as it is
    /// tried.
    private static final class Killing implements Progress {
        private final Set<String> killed;
        private final List<String> left = new ArrayList<>(List.of(RUN_WORKER, GO_PROGRAM, PYTHON));

        Killing(Set<String> killed) {
            this.killed = killed;
        }

        @Override
        public void compiling() {
            kill(COMPILE_WORKER);
        }

        @Override
        public void tested(int done, int testsTotal) {
            left.removeIf(this::kill);
        }

        private boolean kill(String kind) {
            List<ProcessHandle> found =
                    ProcessHandle.current()
                            .descendants()
                            .filter(process ->
                                    process.info().commandLine().orElse("").contains(kind))
                            .toList();
            found.forEach(ProcessHandle::destroyForcibly);
            if (!found.isEmpty()) {
                killed.add(kind);
            }
            return !found.isEmpty();
        }
    }
}
