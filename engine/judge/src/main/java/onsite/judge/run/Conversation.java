package onsite.judge.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import onsite.exercise.Limits;
import onsite.judge.language.JavaProgram;
import onsite.judge.language.Program;
import onsite.judge.sandbox.Exit;
import onsite.judge.sandbox.SandboxedProcess;

/// One process of a submission that is asked round after round, where a [Runner#run] would start a
/// process for each round. Of one thread.
///
/// What it remembers from round to round is the submission's own affair: who draws a conclusion
/// from an answer asks a fresh process again.
public final class Conversation implements AutoCloseable {
    private static final long PRINTED_BYTES_MAX = 1L << 30;
    private static final long ANSWER_BYTES_MAX = 256L << 20;

    private final SandboxedProcess process;
    private final Watch watch;
    private final Thread watching;
    private final PrintedText printed;
    private final Thread printing;
    private final Answers answers;
    private final OutputStream questions;
    private int asked;
    private boolean ended;

    Conversation(
            Program program, Limits limits, Duration cpuPerTest, String nonce, long memoryBytes)
            throws IOException, InterruptedException {
        process = program.start(limits);
        watch = new Watch(process, cpuPerTest, limits.wall(), memoryBytes);
        printed =
                new PrintedText(nonce, 0, PRINTED_BYTES_MAX, () -> watch.end(RunLog.Ending.OUTPUT));
        watching = Thread.ofPlatform().daemon().name("watch").start(watch::keep);
        printing =
                Thread.ofPlatform()
                        .daemon()
                        .name("prints")
                        .start(() -> printed.read(process.errors()));
        answers =
                new Answers(
                        nonce, watch, process.output(), ANSWER_BYTES_MAX, (test, outcome) -> true);
        questions = new BufferedOutputStream(process.input(), 1 << 16);
        write(program.header(nonce));
    }

    /// @return the outcomes of the first of the inputs; of all of them unless the process ended
    public List<RunLog.Outcome> ask(List<String> inputs) throws InterruptedException {
        if (ended || inputs.isEmpty()) {
            return List.of();
        }
        int before = asked;
        answers.expect(asked + inputs.size());
        Thread feeding =
                Thread.ofPlatform()
                        .daemon()
                        .name("tests")
                        .start(() -> write(String.join("\n", inputs) + "\n"));
        ended = !answers.readExpected();
        if (ended) {
            process.kill();
        }
        feeding.join();
        asked = answers.outcomes().size();
        return List.copyOf(answers.outcomes().subList(before, asked));
    }

    /// Puts another program of the same signature in the place of the one that runs, with as much
    /// wall time as that had. A process whose program has left threads running does not do that: it
    /// ends at the next question.
    ///
    /// @param cpuPerTest of the new one
    public void replace(JavaProgram next, Duration cpuPerTest) {
        watch.restart(cpuPerTest);
        write(next.succession());
    }

    private void write(String text) {
        try {
            questions.write(text.getBytes(StandardCharsets.UTF_8));
            questions.flush();
        } catch (IOException e) {
            // the process is gone, which the answers show
        }
    }

    /// CPU time that the process has used so far.
    public long cpuNanos() {
        return process.cpuNanos();
    }

    /// Whether the process is over, so that nothing more can be asked.
    public boolean hasEnded() {
        return ended;
    }

    /// How a process that [#hasEnded] came to its end.
    public RunLog.Ending ending() throws InterruptedException {
        Exit exit = process.await();
        RunLog.Ending ending = watch.finish();
        return ending == RunLog.Ending.DIED && exit.outOfMemory() ? RunLog.Ending.MEMORY : ending;
    }

    /// The beginning of what a process that [#hasEnded] has printed.
    public String printed() throws InterruptedException {
        printing.join();
        return String.join("", printed.parts());
    }

    @Override
    public void close() {
        var _ = watch.finish();
        process.kill();
        try {
            watching.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.close();
    }
}
