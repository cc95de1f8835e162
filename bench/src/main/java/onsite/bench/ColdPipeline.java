package onsite.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.judge.sandbox.Confinement;
import onsite.judge.sandbox.Confinement.Mount;
import onsite.judge.sandbox.Sandbox;
import onsite.judge.sandbox.SandboxedProcess;
import onsite.judge.sandbox.Sandboxes;
import onsite.judge.sandbox.SharedLibraries;

/// What a judge without warm processes does, in the same sandbox: it starts the compiler, then the
/// program, which reads all tests from its standard input and is given no test more than ours.
final class ColdPipeline implements AutoCloseable {
    private static final long MEMORY_BYTES = 2L << 30;
    private static final long FILE_BYTES = 256L << 20;
    private static final int PROCESSES = 200;

    private final Sandbox sandbox;
    private final Path scratch;
    private final Path jdk = Path.of(System.getProperty("java.home"));
    private final Path python;
    private final Path pythonHome;
    private final Path go;
    private final String inputs;
    private final String answers;

    /// @param inputs a test on each line: the target, then the values
    /// @param answers an answer on each line
    ColdPipeline(String inputs, String answers) throws IOException, InterruptedException {
        this.scratch = Files.createTempDirectory("onsite-cold");
        this.sandbox = Sandboxes.open(scratch, new SharedLibraries(), new ArrayList<>());
        this.python =
                Path.of(
                        said(
                                "python3",
                                "-c",
                                "import os, sys; print(os.path.realpath(sys.executable))"));
        this.pythonHome = Path.of(said("python3", "-c", "import sys; print(sys.base_prefix)"));
        this.go = Path.of(said("go", "env", "GOROOT"));
        this.inputs = inputs;
        this.answers = answers;
    }

    private static String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }

    String sandbox() {
        return sandbox.description();
    }

    /// `javac`, then `java`.
    long java(String source) throws IOException, InterruptedException {
        Path folder = Folders.openToAll("cold-java");
        try {
            Files.writeString(folder.resolve("Main.java"), source);
            long began = System.nanoTime();
            run(
                    folder,
                    Map.of(),
                    "",
                    List.of(
                            jdk.resolve("bin/javac").toString(),
                            "-proc:none",
                            "-d",
                            folder.toString(),
                            folder + "/Main.java"),
                    jdk);
            check(
                    run(
                            folder,
                            Map.of(),
                            inputs,
                            List.of(
                                    jdk.resolve("bin/java").toString(),
                                    "-cp",
                                    folder.toString(),
                                    "Main"),
                            jdk));
            return System.nanoTime() - began;
        } finally {
            Folders.delete(folder);
        }
    }

    /// `python3`.
    long python(String source) throws IOException, InterruptedException {
        Path folder = Folders.openToAll("cold-python");
        try {
            Path file = Files.writeString(folder.resolve("main.py"), source);
            long began = System.nanoTime();
            check(
                    run(
                            folder,
                            Map.of(),
                            inputs,
                            List.of(python.toString(), file.toString()),
                            pythonHome));
            return System.nanoTime() - began;
        } finally {
            Folders.delete(folder);
        }
    }

    /// `go build`, then the program.
    ///
    /// @param folder holds the build cache, which is as warm as the calls before made it
    long go(Path folder, String source) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("main.go"), source);
        Files.writeString(folder.resolve("go.mod"), "module cold\n\ngo 1.19\n");
        long began = System.nanoTime();
        run(
                folder,
                Map.of(
                        "GOROOT", go.toString(),
                        "GOCACHE", folder.resolve("cache").toString(),
                        "GOPATH", folder.resolve("path").toString(),
                        "HOME", folder.toString(),
                        "GOTOOLCHAIN", "local",
                        "PATH", "/usr/bin:/bin"),
                "",
                List.of(
                        "/usr/bin/sh",
                        "-c",
                        "cd "
                                + folder
                                + " && "
                                + go
                                + "/bin/go build -o program main.go && chmod 755 program"),
                go);
        check(run(folder, Map.of(), inputs, List.of(folder + "/program"), go));
        return System.nanoTime() - began;
    }

    private String run(
            Path folder,
            Map<String, String> environment,
            String input,
            List<String> command,
            Path toolchain)
            throws IOException, InterruptedException {
        var mounts = new ArrayList<Mount>();
        for (String system : List.of("/usr", "/etc/ld.so.cache")) {
            if (Files.exists(Path.of(system))) {
                mounts.add(Mount.same(Path.of(system)));
            }
        }
        if (!toolchain.startsWith("/usr")) {
            mounts.add(Mount.same(toolchain));
        }
        var confinement =
                new Confinement(
                        command,
                        mounts,
                        Optional.of(folder),
                        environment,
                        MEMORY_BYTES,
                        PROCESSES,
                        FILE_BYTES,
                        FILE_BYTES);
        try (SandboxedProcess process = sandbox.start(confinement)) {
            try (OutputStream in = process.input()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String said = new String(process.output().readAllBytes(), StandardCharsets.UTF_8);
            String complaints = new String(process.errors().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.await().status();
            if (status != 0) {
                throw new IOException(command + " ended with " + status + ": " + complaints);
            }
            return said;
        }
    }

    private void check(String said) throws IOException {
        if (!said.strip().equals(answers.strip())) {
            throw new IOException("a right solution answered " + said);
        }
    }

    @Override
    public void close() throws IOException {
        sandbox.close();
        Folders.delete(scratch);
    }
}
