package onsite.judge.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import onsite.exercise.Limits;
import onsite.judge.language.Program;
import onsite.judge.sandbox.Exit;
import onsite.judge.sandbox.SandboxedProcess;

/// Runs programs. Thread-safe.
public final class Runner {
    private static final long ANSWER_BYTES_MAX = 64L << 20;
    private static final long ANSWER_BYTES_MIN = 32L << 20;
    private static final long ANSWER_PER_INPUT = 16;

    /// A program may well end itself as if somebody else did; then it does so every time.
    private static final int RUNS_MAX = 3;

    private static final long DEAF_MILLIS_MAX = 2_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final boolean kernelBoundsMemory;

    /// @param kernelBoundsMemory whether control groups do; otherwise memory is watched
    public Runner(boolean kernelBoundsMemory) {
        this.kernelBoundsMemory = kernelBoundsMemory;
    }

    /// Who waits for the outcomes of a run.
    @FunctionalInterface
    public interface Listener {
        /// @param test its place, from 0
        /// @return false to end the run, whose ending is `FAILED` then if there were more tests
        boolean goesOn(int test, RunLog.Outcome outcome);
    }

    /// Runs a program on all inputs, until a test uses more than `cpuPerTest`, or those after one
    /// that threw an error do in all. A process that somebody ended is run again.
    ///
    /// @param listener told of each test, and asked whether the run goes on
    /// @throws IOException if no process could be started
    public RunLog run(
            Program program,
            Limits limits,
            Duration cpuPerTest,
            List<String> inputs,
            Listener listener)
            throws IOException, InterruptedException {
        RunLog log = once(program, limits, cpuPerTest, inputs, listener);
        for (int run = 1; run < RUNS_MAX && log.endedFromOutside(); run++) {
            log = once(program, limits, cpuPerTest, inputs, listener);
        }
        return log;
    }

    private RunLog once(
            Program program,
            Limits limits,
            Duration cpuPerTest,
            List<String> inputs,
            Listener listener)
            throws IOException, InterruptedException {
        String nonce = nonce();
        SandboxedProcess process = program.start(limits);
        long began = System.nanoTime();
        try (process) {
            process.beginMemoryMeasurement();
            var watch =
                    new Watch(
                            process,
                            cpuPerTest,
                            limits.wall(),
                            kernelBoundsMemory ? 0 : limits.memoryBytes());
            var printed =
                    new PrintedText(
                            nonce,
                            inputs.size(),
                            limits.outputBytes(),
                            () -> watch.end(RunLog.Ending.OUTPUT));
            Thread watching = Thread.ofPlatform().daemon().name("watch").start(watch::keep);
            Thread printing =
                    Thread.ofPlatform()
                            .daemon()
                            .name("prints")
                            .start(() -> printed.read(process.errors()));
            Thread feeding =
                    Thread.ofPlatform()
                            .daemon()
                            .name("tests")
                            .start(() -> feed(process.input(), program.header(nonce), inputs));
            var answers =
                    new Answers(nonce, watch, process.output(), answerBytesMax(inputs), listener);
            answers.expect(inputs.size());
            answers.hurryAfterError();
            boolean complete = answers.readToEnd();
            long memory = process.memoryBytesMax();
            long unanswered = complete ? 0 : watch.unansweredCpuNanos() / 1_000;
            if (complete || answers.unloadable().isPresent()) {
                process.kill(); // nothing that the submission left running goes on
            }
            endIfDeaf(process);
            Exit exit = process.await();
            RunLog.Ending ending = complete ? RunLog.Ending.COMPLETE : watch.finish();
            watch.finish();
            watching.join();
            printing.join();
            feeding.join();
            return new RunLog(
                    answers.outcomes(),
                    printed.parts(),
                    answers.unloadable(),
                    ending,
                    exit,
                    unanswered,
                    memory,
                    Duration.ofNanos(System.nanoTime() - began));
        }
    }

    /// What is answered in all may be a good deal longer than what was asked.
    private static long answerBytesMax(List<String> inputs) {
        long asked = inputs.stream().mapToLong(String::length).sum();
        return Math.min(ANSWER_BYTES_MAX, ANSWER_BYTES_MIN + ANSWER_PER_INPUT * asked);
    }

    /// Starts a program that will be asked in several rounds.
    ///
    /// @param limits of the whole conversation; what is printed is not kept
    /// @throws IOException if no process could be started
    public Conversation converse(Program program, Limits limits, Duration cpuPerTest)
            throws IOException, InterruptedException {
        return new Conversation(
                program,
                limits,
                cpuPerTest,
                nonce(),
                kernelBoundsMemory ? 0 : limits.memoryBytes());
    }

    private static String nonce() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// The answer channel is closed: a process that goes on all the same has nothing more to say.
    private static void endIfDeaf(SandboxedProcess process) {
        var _ =
                process.onExit()
                        .orTimeout(DEAF_MILLIS_MAX, TimeUnit.MILLISECONDS)
                        .handle((ended, late) -> {
                            if (late != null) {
                                process.kill();
                            }
                            return ended;
                        });
    }

    private static void feed(OutputStream stream, String header, List<String> inputs) {
        try (var out = new BufferedOutputStream(stream, 1 << 16)) {
            out.write(header.getBytes(StandardCharsets.UTF_8));
            for (String input : inputs) {
                out.write(input.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        } catch (IOException e) {
            // the process ended before it had read everything, which the answers show
        }
    }
}
