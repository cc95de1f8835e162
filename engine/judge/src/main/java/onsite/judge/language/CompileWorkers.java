package onsite.judge.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import onsite.exercise.Judgement.CompilerMessage;
import onsite.judge.sandbox.Deadline;
import onsite.judge.sandbox.SandboxedProcess;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Warm, sandboxed javac processes. A worker is replaced after so many compilations and at the
/// first sign of trouble; what it was compiling is then compiled once more by a fresh one, so that
/// a worker that somebody ends costs nobody a verdict.
public final class CompileWorkers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CompileWorkers.class);
    private static final int ATTEMPTS_MAX = 3;
    private static final int COMPILATIONS_MAX = 1_000;
    private static final long SECONDS_MAX = 15;
    private static final int REPLY_CHARACTERS_MAX = 64 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JavaToolchain jdk;
    private final LinkedBlockingQueue<Slot> idle = new LinkedBlockingQueue<>();

    public CompileWorkers(JavaToolchain jdk, int size) {
        this.jdk = jdk;
        for (int i = 0; i < size; i++) {
            idle.add(new Slot());
        }
    }

    /// What stands on the class path.
    public enum Mode {
        PLAIN("plain"),
        AUTHOR("author");

        private final String word;

        Mode(String word) {
            this.word = word;
        }
    }

    public sealed interface Outcome {}

    /// @param classes bytes by binary name
    public record Compiled(Map<String, byte[]> classes) implements Outcome {}

    public record Rejected(List<CompilerMessage> messages) implements Outcome {}

    /// Starts a worker unless one runs already.
    public void warmUp() throws IOException, InterruptedException {
        Slot slot = idle.take();
        try {
            slot.worker();
        } finally {
            idle.add(slot);
        }
    }

    /// @throws IOException if javac could not be run at all
    public Outcome compile(Mode mode, Map<String, String> files)
            throws IOException, InterruptedException {
        Slot slot = idle.take();
        try {
            for (int attempt = 1; attempt < ATTEMPTS_MAX; attempt++) {
                Optional<Outcome> outcome = attempt(slot, mode, files);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            }
            return attempt(slot, mode, files)
                    .orElseGet(() ->
                            rejected("the compiler ended without an answer, again and again"));
        } finally {
            idle.add(slot);
        }
    }

    /// @return empty if the worker ended without an answer
    private static Optional<Outcome> attempt(Slot slot, Mode mode, Map<String, String> files)
            throws IOException, InterruptedException {
        Worker worker = slot.worker();
        try {
            return Optional.of(worker.compile(mode, files));
        } catch (IOException e) {
            slot.discard();
            return worker.tooSlow || worker.outOfMemory()
                    ? Optional.of(
                            rejected("the compiler used more time or memory than it is given"))
                    : Optional.empty();
        }
    }

    private static Outcome rejected(String reason) {
        return new Rejected(List.of(new CompilerMessage("", 0, 0, true, reason)));
    }

    @Override
    public void close() {
        for (Slot slot = idle.poll(); slot != null; slot = idle.poll()) {
            slot.discard();
        }
    }

    /// A place for one worker. Held by one thread at a time.
    private final class Slot {
        private @Nullable Worker worker;

        Worker worker() throws IOException {
            Worker current = worker;
            if (current != null
                    && (current.compilations >= COMPILATIONS_MAX || !current.process.isAlive())) {
                discard();
                current = null;
            }
            if (current == null) {
                current = new Worker(started());
                worker = current;
            }
            return current;
        }

        private SandboxedProcess started() throws IOException {
            for (int attempt = 1; attempt < ATTEMPTS_MAX; attempt++) {
                try {
                    return WarmPool.startReady(jdk::startCompileWorker, "javac");
                } catch (IOException e) {
                    LOG.debug("a compile worker did not start: {}", e.getMessage());
                }
            }
            return WarmPool.startReady(jdk::startCompileWorker, "javac");
        }

        void discard() {
            if (worker != null) {
                worker.process.close();
                worker = null;
            }
        }
    }

    private static final class Worker {
        private final SandboxedProcess process;
        private final Writer requests;
        private final BufferedReader replies;
        private boolean tooSlow;
        private int compilations;

        Worker(SandboxedProcess process) {
            this.process = process;
            this.requests = new OutputStreamWriter(process.input(), StandardCharsets.UTF_8);
            this.replies =
                    new BufferedReader(
                            new InputStreamReader(process.output(), StandardCharsets.UTF_8));
        }

        Outcome compile(Mode mode, Map<String, String> files) throws IOException {
            compilations++;
            var request =
                    new StringBuilder(mode.word).append('\n').append(files.size()).append('\n');
            files.forEach((name, text) ->
                    request.append(name)
                            .append(' ')
                            .append(
                                    Base64.getEncoder()
                                            .encodeToString(text.getBytes(StandardCharsets.UTF_8)))
                            .append('\n'));
            var deadline = new Deadline(process, SECONDS_MAX);
            try (deadline) {
                requests.append(request).flush();
                return readOutcome();
            } catch (RuntimeException e) { // a dying JVM says what it died of where replies go
                throw new IOException("the compiler's answer makes no sense", e);
            } finally {
                tooSlow = deadline.passed();
            }
        }

        boolean outOfMemory() throws InterruptedException {
            process.kill();
            return process.await().outOfMemory();
        }

        private Outcome readOutcome() throws IOException {
            boolean success = line().equals("ok");
            var messages = new ArrayList<CompilerMessage>();
            for (int i = Integer.parseInt(line()); i > 0; i--) {
                JsonNode message = JSON.readTree(line());
                messages.add(
                        new CompilerMessage(
                                message.path("file").asText(),
                                message.path("line").asInt(),
                                message.path("column").asInt(),
                                message.path("error").asBoolean(),
                                message.path("message").asText()));
            }
            var classes = new TreeMap<String, byte[]>();
            long size = 0;
            for (int i = Integer.parseInt(line()); i > 0; i--) {
                String line = line();
                size += line.length();
                if (size > REPLY_CHARACTERS_MAX) {
                    throw new IOException("the compiler's answer is too large");
                }
                int space = line.indexOf(' ');
                classes.put(
                        line.substring(0, space),
                        Base64.getDecoder().decode(line.substring(space + 1)));
            }
            if (!success && messages.isEmpty()) {
                throw new IOException("the compiler refused without a reason");
            }
            return success ? new Compiled(classes) : new Rejected(messages);
        }

        private String line() throws IOException {
            String line = replies.readLine();
            if (line == null) {
                throw new IOException("the compiler ended");
            }
            return line;
        }
    }
}
