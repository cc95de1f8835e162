package onsite.judge.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import onsite.judge.sandbox.Confinement;
import onsite.judge.sandbox.Confinement.Mount;
import onsite.judge.sandbox.Sandbox;
import onsite.judge.sandbox.SandboxedProcess;
import onsite.judge.sandbox.SharedLibraries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts the JVMs that live inside the sandbox: the same JDK that runs the judge, with an
/// ahead-of-time cache of each worker's classes.
public final class JavaToolchain {
    private static final Logger LOG = LoggerFactory.getLogger(JavaToolchain.class);
    private static final long OVERHEAD_BYTES = 320L << 20;
    private static final long COMPILER_HEAP_BYTES = 192L << 20;
    private static final long AUTHOR_HEAP_BYTES = 512L << 20;
    private static final int THREADS_OF_A_JVM = 40;
    private static final String RUN_WORKER = "RunWorker";

    private final Path home = Path.of(System.getProperty("java.home"));
    private final Sandbox sandbox;
    private final Path harness;
    private final List<Mount> mounts;

    public JavaToolchain(Sandbox sandbox, SharedLibraries libraries, Path cache)
            throws IOException {
        this.sandbox = sandbox;
        this.harness = HarnessJar.prepare(cache.toAbsolutePath());
        this.mounts = new ArrayList<>();
        mounts.add(Mount.same(home));
        mounts.addAll(linksOutOf(home));
        libraries.mounts(binaries(home)).stream()
                .filter(mount -> !mount.target().normalize().startsWith(home))
                .forEach(mounts::add); // each mount takes its time at every start
        mounts.add(Mount.same(harness));
    }

    Path home() {
        return home;
    }

    /// What a JVM needs to see of the host's files.
    List<Mount> mounts() {
        return List.copyOf(mounts);
    }

    private static List<Path> binaries(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("lib"), 2)) {
            return Stream.concat(
                            Stream.of(home.resolve("bin/java")),
                            files.filter(file -> file.toString().endsWith(".so")))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /// Some distributions keep parts of the JDK elsewhere, such as its settings under /etc.
    private static List<Mount> linksOutOf(Path home) throws IOException {
        var mounts = new LinkedHashMap<Path, Mount>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path link : (Iterable<Path>) files.filter(Files::isSymbolicLink)::iterator) {
                if (Files.exists(link)) {
                    Path target = link.toRealPath();
                    if (!target.startsWith(home.toRealPath())) {
                        mounts.put(target, Mount.same(target));
                    }
                }
            }
        }
        return List.copyOf(mounts.values());
    }

    /// The profiles of the training run are not replayed: the JIT compiler would compile our own
    /// reader for each submission anew, at a fifth of what a small submission costs in all.
    SandboxedProcess startRunWorker(long memoryBytes, int processes) throws IOException {
        return sandbox.start(
                confinement(
                        RUN_WORKER,
                        List.of(
                                "-Xmx" + memoryBytes,
                                "-Xms32m",
                                "-XX:+UseSerialGC",
                                "-XX:+IgnoreUnrecognizedVMOptions",
                                "-XX:+UnlockDiagnosticVMOptions",
                                "-XX:-AOTReplayTraining",
                                "-XX:MaxDirectMemorySize=64m",
                                "-XX:MaxMetaspaceSize=96m"),
                        memoryBytes + OVERHEAD_BYTES,
                        processes + THREADS_OF_A_JVM));
    }

    SandboxedProcess startCompileWorker() throws IOException {
        return sandbox.start(
                confinement(
                        "CompileWorker",
                        List.of(
                                "-Xmx" + COMPILER_HEAP_BYTES,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1"),
                        COMPILER_HEAP_BYTES + OVERHEAD_BYTES,
                        THREADS_OF_A_JVM));
    }

    /// A process for a package's `Tests.java`.
    public SandboxedProcess startAuthorWorker() throws IOException {
        return WarmPool.startReady(
                () ->
                        sandbox.start(
                                confinement(
                                        "AuthorWorker",
                                        List.of("-Xmx" + AUTHOR_HEAP_BYTES, "-XX:+UseSerialGC"),
                                        AUTHOR_HEAP_BYTES + OVERHEAD_BYTES,
                                        THREADS_OF_A_JVM)),
                "test author's");
    }

    private Confinement confinement(
            String worker, List<String> options, long memoryBytes, int processes) {
        var command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(options);
        command.addAll(commonOptions());
        Path archive = archive(worker);
        boolean linked = Files.exists(archive);
        if (linked) {
            command.add("-XX:AOTCache=" + archive);
            command.add("-Xlog:disable");
        }
        command.addAll(mainClass(harness, worker));
        if (!linked && worker.equals(RUN_WORKER)) {
            command.add("rehearse");
        }
        return new Confinement(
                command,
                mounts,
                Optional.empty(),
                Map.of("LC_ALL", "C.UTF-8"),
                memoryBytes,
                processes,
                1 << 20,
                1 << 20);
    }

    /// Reflection goes through JNI: method handles would be spun for every submission anew, at 20
    /// ms each.
    private static List<String> commonOptions() {
        return List.of(
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-Djdk.reflect.useNativeAccessorOnly=true",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8");
    }

    private static List<String> mainClass(Path folder, String worker) {
        return List.of("-cp", folder.resolve("harness.jar").toString(), "onsite.harness." + worker);
    }

    private Path archive(String worker) {
        String version = Runtime.version().toString().replaceAll("[^A-Za-z0-9.]", "_");
        return harness.resolve(worker + "-" + version + ".aot");
    }

    /// Makes what is missing of the ahead-of-time caches, side by side. Takes a few seconds the
    /// first time.
    public void train() {
        try (var executor =
                Executors.newThreadPerTaskExecutor(
                        Thread.ofPlatform().daemon().name("training-", 1).factory())) {
            for (String worker : List.of(RUN_WORKER, "CompileWorker", "AuthorWorker")) {
                executor.execute(() -> train(worker));
            }
        }
    }

    /// Makes the ahead-of-time cache of a worker by a run of our own code. Without one everything
    /// works, more slowly.
    private void train(String worker) {
        Path archive = archive(worker);
        if (Files.exists(archive)) {
            return;
        }
        var command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        Path unfinished =
                archive.resolveSibling(archive.getFileName() + "." + ProcessHandle.current().pid());
        command.add("-XX:AOTCacheOutput=" + unfinished);
        command.add("-XX:+UseSerialGC");
        command.add(
                "-Xrs"); // Ctrl+C ends it: a JVM that writes a cache would crash over the signal
        command.addAll(commonOptions());
        command.addAll(mainClass(harness, worker));
        command.add("train");
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            process.getOutputStream().close();
            if (process.waitFor(120, TimeUnit.SECONDS) && Files.exists(unfinished)) {
                unfinished.toFile().setReadable(true, false);
                Files.move(unfinished, archive, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.warn("no ahead-of-time cache for {}: {}", worker, e.getMessage());
        }
    }
}
