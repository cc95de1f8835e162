package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        var killed = ConcurrentHashMap.<String>newKeySet();
        var verdicts = new ArrayList<Future<Judgement>>();
        var expected = new ArrayList<Verdict>();
        try (var clients = Executors.newFixedThreadPool(2)) {
            for (PackagedSubmission packaged : PackagedSubmission.list(problem.directory())) {
                if (packaged.expected() != Verdict.TIME_LIMIT_EXCEEDED
                        && !AcceptedSolutions.isBruteForce(packaged)) {
                    expected.add(packaged.expected());
                    verdicts.add(clients.submit(judging(problem, packaged, killed)));
                }
            }
            for (int i = 0; i < verdicts.size(); i++) {
                Judgement judgement = verdicts.get(i).get();
                assertThat(judgement.verdict())
                        .describedAs("%s", judgement.failure())
                        .isEqualTo(expected.get(i));
            }
        }
        assertThat(killed)
                .containsExactlyInAnyOrder(COMPILE_WORKER, RUN_WORKER, GO_PROGRAM, PYTHON);
    }

    private static Callable<Judgement> judging(
            Problem problem, PackagedSubmission packaged, Set<String> killed) {
        return () ->
                Fixture.judge()
                        .judge(
                                problem,
                                AcceptedSolutions.read(problem, packaged),
                                new Scope.All(),
                                new Killing(killed));
    }

    /// Once in each judging kills all processes of a kind, when one of them is at work.
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
