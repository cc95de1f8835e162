package onsite.judge.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import onsite.exercise.Limits;
import onsite.judge.language.Program;
import onsite.judge.sandbox.Exit;
import onsite.judge.sandbox.SandboxedProcess;

/// Runs programs. Thread-safe.
public final class Runner {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long ANSWER_BYTES_MAX = 64L << 20;
    private static final long ANSWER_BYTES_MIN = 32L << 20;
    private static final long ANSWER_PER_INPUT = 16;
    private static final long DEAF_MILLIS_MAX = 2_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final boolean kernelBoundsMemory;

    /// @param kernelBoundsMemory whether control groups do; otherwise memory is watched
    public Runner(boolean kernelBoundsMemory) {
        this.kernelBoundsMemory = kernelBoundsMemory;
    }

    /// Runs a program on all inputs, until a test uses more than `cpuPerTest`.
    ///
    /// @param answered told the number of tests answered so far
    /// @throws IOException if no process could be started
    public RunLog run(
            Program program,
            Limits limits,
            Duration cpuPerTest,
            List<String> inputs,
            IntConsumer answered)
            throws IOException, InterruptedException {
        byte[] nonceBytes = new byte[16];
        RANDOM.nextBytes(nonceBytes);
        String nonce = HexFormat.of().formatHex(nonceBytes);
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
            var answers = new Answers(nonce, watch, answered, inputs);
            boolean complete = answers.read(process);
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

    /// Reads the lines of the answer channel that carry the nonce; others were forged or printed
    /// and count for nothing.
    private static final class Answers {
        private final String prefix;
        private final Watch watch;
        private final IntConsumer answered;
        private final int total;
        private final long bytesMax;
        private final List<RunLog.Outcome> outcomes = new ArrayList<>();
        private Optional<RunLog.Unloadable> unloadable = Optional.empty();

        /// What is answered in all may be a good deal longer than what was asked.
        Answers(String nonce, Watch watch, IntConsumer answered, List<String> inputs) {
            this.prefix = nonce + " ";
            this.watch = watch;
            this.answered = answered;
            this.total = inputs.size();
            long asked = inputs.stream().mapToLong(String::length).sum();
            this.bytesMax = Math.min(ANSWER_BYTES_MAX, ANSWER_BYTES_MIN + ANSWER_PER_INPUT * asked);
        }

        List<RunLog.Outcome> outcomes() {
            return outcomes;
        }

        Optional<RunLog.Unloadable> unloadable() {
            return unloadable;
        }

        /// @return whether every test was answered
        boolean read(SandboxedProcess process) {
            var lines = new AnswerLines(process.output(), bytesMax);
            try {
                for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                    if (line.get().startsWith(prefix) && take(line.get())) {
                        return outcomes.size() == total;
                    }
                }
            } catch (AnswerLines.TooLong e) {
                watch.end(RunLog.Ending.OUTPUT);
            } catch (IOException e) {
                // the process was ended while we read: what came until then counts
            }
            return false;
        }

        /// @return whether nothing more is to come
        private boolean take(String line) {
            String[] parts = line.substring(prefix.length()).split(" ", 3);
            if (parts.length < 3) {
                return false;
            }
            String payload = parts[2];
            long cpuMicros = micros(parts[1]);
            switch (parts[0]) {
                case "ok" -> add(new RunLog.Answered(payload, cpuMicros));
                case "wrong" -> add(new RunLog.Misshapen(payload, cpuMicros));
                case "error" -> add(threw(payload, cpuMicros));
                case "entry" ->
                        unloadable =
                                Optional.of(
                                        new RunLog.Unloadable(
                                                RunLog.Unloadable.Kind.ENTRY, payload, "", 0, 0));
                case "compile" ->
                        unloadable =
                                Optional.of(unloadable(RunLog.Unloadable.Kind.SYNTAX, payload));
                case "load" ->
                        unloadable = Optional.of(unloadable(RunLog.Unloadable.Kind.THREW, payload));
                case "end" -> {
                    return true;
                }
                default -> {
                    return false;
                }
            }
            return unloadable.isPresent();
        }

        private static long micros(String nanos) {
            try {
                return Math.max(0, Long.parseLong(nanos) / 1_000);
            } catch (NumberFormatException e) {
                return 0;
            }
        }

        private void add(RunLog.Outcome outcome) {
            if (outcomes.size() < total) {
                var _ = watch.answered();
                outcomes.add(outcome);
                answered.accept(outcomes.size());
            }
        }

        private static RunLog.Threw threw(String payload, long cpuMicros) {
            JsonNode json = parsed(payload);
            return new RunLog.Threw(
                    json.path("type").asText("an error"),
                    json.path("message").asText(""),
                    json.path("file").asText(""),
                    json.path("line").asInt(0),
                    json.path("trace").asText(""),
                    cpuMicros);
        }

        private static RunLog.Unloadable unloadable(RunLog.Unloadable.Kind kind, String payload) {
            JsonNode json = parsed(payload);
            String type = json.path("type").asText("");
            String message = json.path("message").asText("");
            return new RunLog.Unloadable(
                    kind,
                    type.isEmpty() ? message : type + ": " + message,
                    json.path("file").asText(""),
                    json.path("line").asInt(0),
                    json.path("column").asInt(0));
        }

        private static JsonNode parsed(String payload) {
            try {
                return JSON.readTree(payload);
            } catch (JsonProcessingException e) {
                return JSON.createObjectNode();
            }
        }
    }
}
