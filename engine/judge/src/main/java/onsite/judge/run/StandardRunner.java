package onsite.judge.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.IntConsumer;
import onsite.judge.sandbox.Confinement;
import onsite.judge.sandbox.Confinement.Mount;
import onsite.judge.sandbox.Exit;
import onsite.judge.sandbox.Programs;
import onsite.judge.sandbox.Sandbox;
import onsite.judge.sandbox.SandboxedProcess;
import onsite.judge.sandbox.SharedLibraries;

/// Runs standard-input programs, alone or two that talk to each other, each in a sandbox of its
/// own. Thread-safe.
public final class StandardRunner {
    private static final long FILE_BYTES_MAX = 16L << 20;
    private static final int ACCEPTING = 42;
    private static final Path SHELL = Path.of("/bin/sh");

    private final Sandbox sandbox;
    private final boolean kernelBoundsMemory;
    private final List<Mount> tools = new ArrayList<>();
    private final Path head;

    /// @throws IOException if the system's `head` is missing
    public StandardRunner(Sandbox sandbox, SharedLibraries libraries) throws IOException {
        this.sandbox = sandbox;
        this.kernelBoundsMemory = sandbox.description().contains("cgroup");
        this.head = required("head");
        for (Path program : List.of(SHELL, head, required("mkdir"))) {
            tools.add(Mount.same(program));
            tools.addAll(libraries.mounts(List.of(program)));
        }
    }

    private static Path required(String program) throws IOException {
        return Programs.find(program)
                .orElseThrow(() -> new IOException("the program " + program + " is missing"));
    }

    /// Runs a program to its end.
    ///
    /// @throws IOException if it could not be started
    public StandardRun run(Launch launch, Feed feed) throws IOException, InterruptedException {
        try (var side = new Side(launch)) {
            side.begin();
            Thread feeding =
                    Thread.ofPlatform().daemon().start(() -> feed(feed, side.process.input()));
            side.capture();
            StandardRun run = side.finish();
            feeding.join();
            return run;
        }
    }

    private static void feed(Feed feed, OutputStream stream) {
        try (stream) {
            feed.write(stream);
        } catch (IOException e) {
            // it ended before it had read everything, which is no mistake
        }
    }

    /// Lets two programs talk until both have ended.
    ///
    /// @param validator whose status 42 lets the submission come to its own end; after any other
    ///   the submission is ended
    public Interaction interact(Launch submission, Launch validator)
            throws IOException, InterruptedException {
        try (var one = new Side(submission);
                var two = new Side(validator)) {
            var talk = new Talk();
            one.begin();
            two.begin();
            CompletableFuture<Void> ending =
                    talk.validator()
                            .thenAccept(status -> {
                                if (status != ACCEPTING) {
                                    one.process.kill();
                                }
                            });
            var _ = two.process.onExit().thenAccept(it -> talk.validatorEnded(it.exitValue()));
            Thread forth =
                    one.pump(
                            two,
                            () -> talk.spoke(Interaction.Side.SUBMISSION),
                            talk::submissionEnded);
            Thread back =
                    two.pump(
                            one,
                            () -> talk.spoke(Interaction.Side.VALIDATOR),
                            talk::validatorEnded);
            CompletableFuture.anyOf(one.process.onExit(), ending).get();
            StandardRun talker = one.finish();
            StandardRun judge = two.finish();
            ending.get();
            forth.join();
            back.join();
            return new Interaction(talker, judge, talk.validatorFirst(), talk.lastWord());
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    /// One process with its streams and its watch.
    private final class Side implements AutoCloseable {
        private final Launch launch;
        private final String mark = UUID.randomUUID().toString();
        private final SandboxedProcess process;
        private final Watch watch;
        private final ByteArrayOutputStream output = new ByteArrayOutputStream();
        private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
        private final List<Thread> readers = new ArrayList<>();
        private final Thread watching;

        Side(Launch launch) throws IOException {
            this.launch = launch;
            this.process = sandbox.start(confinement(launch, mark));
            Allowance allowance = launch.allowance();
            process.beginMemoryMeasurement();
            this.watch =
                    new Watch(
                            process,
                            allowance.cpu(),
                            allowance.wall(),
                            kernelBoundsMemory ? 0 : allowance.memoryBytes());
            this.watching = Thread.ofPlatform().daemon().name("watch").unstarted(watch::keep);
        }

        void begin() {
            watching.start();
            readers.add(
                    Thread.ofPlatform()
                            .daemon()
                            .name("errors")
                            .start(() -> keep(process.errors(), errors)));
        }

        void capture() {
            readers.add(
                    Thread.ofPlatform()
                            .daemon()
                            .name("output")
                            .start(() -> keep(process.output(), output)));
        }

        /// Reads to the end, keeps what is allowed, and ends a process that writes more.
        private void keep(InputStream in, ByteArrayOutputStream kept) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            try {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    total += n;
                    if (total > launch.allowance().outputBytes()) {
                        watch.end(RunLog.Ending.OUTPUT);
                    } else {
                        kept.write(buffer, 0, n);
                    }
                }
            } catch (IOException e) {
                // it was ended while we read: what came until then counts
            }
        }

        /// Hands what this side writes to the other, and goes on reading when the other is gone, so
        /// that nobody is ended by a broken pipe whose reader merely was quicker.
        ///
        /// @param ended receives the status when this side has ended, before the other sees the end
        ///   of its input
        Thread pump(Side other, Runnable spoke, IntConsumer ended) {
            return Thread.ofPlatform()
                    .daemon()
                    .name("pump")
                    .start(() -> {
                        handOver(other, spoke);
                        tell(ended);
                        closeQuietly(other.process.input());
                    });
        }

        private void tell(IntConsumer ended) {
            try {
                ended.accept(process.await().status());
            } catch (InterruptedException e) {
                process.kill(); // nobody waits for it any longer
            }
        }

        private void handOver(Side other, Runnable spoke) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            boolean heard = true;
            try (InputStream in = process.output()) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    total += n;
                    if (total > launch.allowance().outputBytes()) {
                        watch.end(RunLog.Ending.OUTPUT);
                    }
                    spoke.run();
                    heard = heard && passed(other.process.input(), buffer, n);
                }
            } catch (IOException e) {
                // it was ended while we read
            }
        }

        private static boolean passed(OutputStream out, byte[] buffer, int length) {
            try {
                out.write(buffer, 0, length);
                out.flush();
                return true;
            } catch (IOException e) {
                return false;
            }
        }

        private static void closeQuietly(OutputStream out) {
            try {
                out.close();
            } catch (IOException e) {
                // its reader is gone
            }
        }

        StandardRun finish() throws InterruptedException {
            Exit exit = process.await();
            long cpuMicros = watch.unansweredCpuNanos() / 1_000;
            long memory = process.memoryBytesMax();
            process.kill(); // what it left running holds the streams open no longer
            for (Thread reader : readers) {
                reader.join(); // too much output may be seen after the end only
            }
            RunLog.Ending ended = watch.finish();
            watching.join();
            var said = new Captured(errors.toByteArray());
            boolean reports = launch.feedback().isPresent();
            return new StandardRun(
                    ended == RunLog.Ending.DIED && exit.status() == 0
                            ? RunLog.Ending.COMPLETE
                            : ended,
                    exit,
                    new Captured(output.toByteArray()),
                    reports ? FeedbackScript.withoutReports(said, mark) : said,
                    reports ? FeedbackScript.reports(said, mark) : Map.of(),
                    cpuMicros,
                    memory);
        }

        @Override
        public void close() {
            process.close();
            var _ = watch.finish();
        }
    }

    private Confinement confinement(Launch launch, String mark) {
        var mounts = new ArrayList<>(tools);
        mounts.addAll(launch.program().mounts());
        mounts.addAll(launch.mounts());
        var command = new ArrayList<>(launch.program().command());
        command.addAll(launch.arguments());
        Allowance allowance = launch.allowance();
        String home = launch.program().home().toString();
        List<String> words =
                launch.feedback().isPresent()
                        ? FeedbackScript.reporting(
                                command, home, head.toString(), launch.feedback().get(), mark)
                        : FeedbackScript.plain(command, home);
        var environment = new java.util.TreeMap<>(launch.program().environment());
        environment.put("PATH", "/usr/bin:/bin");
        return new Confinement(
                words,
                mounts,
                Optional.empty(),
                environment,
                allowance.memoryBytes() + launch.program().overheadBytes(),
                allowance.processes() + launch.program().threads(),
                FILE_BYTES_MAX,
                FILE_BYTES_MAX);
    }
}
