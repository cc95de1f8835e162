package onsite.judge.language;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassFile;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import onsite.judge.sandbox.Confinement.Mount;

/// Java with a `main` of its own: compiled by the warm javac, then run in a fresh JVM for each
/// test.
///
/// A JVM that was started beforehand would take its start, about 90 ms of CPU time with the JDK's
/// own class data archive, out of the wait but not off the machine, and would not be what the
/// format promises: `System.exit`, an exception that ends the process with status 1, shutdown hooks
/// and the bytes of standard input belong to the program here, and only a process that is the
/// program's alone keeps them apart from ours.
final class StandardJava implements StandardLanguage {
    private static final Path INSIDE = Path.of("/judge/program.jar");
    private static final Path HOME = Path.of("/judge/files");
    private static final long STACK_BYTES = 128L << 20;
    private static final long OVERHEAD_BYTES = 512L << 20;
    private static final int THREADS = 40;

    private final JavaToolchain jdk;
    private final CompileWorkers compiler;
    private final Path builds;

    StandardJava(JavaToolchain jdk, CompileWorkers compiler, Path builds) {
        this.jdk = jdk;
        this.compiler = compiler;
        this.builds = builds;
    }

    @Override
    public Optional<String> missing() {
        return Optional.empty();
    }

    @Override
    public StandardBuild build(
            SortedMap<String, String> files, Optional<String> entry, long memoryBytes)
            throws IOException, InterruptedException {
        var sources = new TreeMap<>(files);
        sources.keySet().removeIf(name -> !name.endsWith(".java"));
        return switch (compiler.compile(CompileWorkers.Mode.PLAIN, sources)) {
            case CompileWorkers.Rejected(var messages) -> new StandardBuild.Rejected(messages);
            case CompileWorkers.Compiled(Map<String, byte[]> classes) ->
                    linked(files, sources, classes, entry, memoryBytes);
        };
    }

    private StandardBuild linked(
            SortedMap<String, String> files,
            SortedMap<String, String> sources,
            Map<String, byte[]> classes,
            Optional<String> entry,
            long memoryBytes)
            throws IOException {
        List<String> starting = withMain(classes);
        Optional<String> main =
                entry.filter(classes::containsKey).or(() -> mainClass(sources, starting));
        if (main.isEmpty()) {
            return StandardBuild.Rejected.because(
                    sources.firstKey(),
                    starting.isEmpty()
                            ? "no class has a main method: write public static void main(String[]"
                                    + " args)"
                            : "several classes have a main method ("
                                    + String.join(", ", starting)
                                    + "): call the one to start Main");
        }
        Path folder = Files.createTempDirectory(builds, "java");
        folder.toFile().setExecutable(true, false);
        Path jar = Files.write(folder.resolve("program.jar"), jar(classes));
        jar.toFile().setReadable(true, false);
        Path beside = Files.createDirectory(folder.resolve("files"));
        ConfinedCompiler.fill(beside, files);
        var mounts = new ArrayList<>(jdk.mounts());
        mounts.add(new Mount(jar, INSIDE));
        mounts.add(new Mount(beside, HOME));
        var command =
                List.of(
                        jdk.home().resolve("bin/java").toString(),
                        "-Xmx" + memoryBytes,
                        "-Xss" + STACK_BYTES,
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-XX:+DisableAttachMechanism",
                        "-Xshare:auto",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-cp",
                        INSIDE + File.pathSeparator + HOME,
                        main.get());
        return new StandardBuild.Done(
                new StandardProgram(
                        command,
                        mounts,
                        HOME,
                        Map.of("LC_ALL", "C.UTF-8"),
                        OVERHEAD_BYTES,
                        THREADS,
                        folder));
    }

    private static Optional<String> mainClass(
            SortedMap<String, String> sources, List<String> starting) {
        if (starting.size() == 1) {
            return Optional.of(starting.getFirst());
        }
        if (starting.contains("Main")) {
            return Optional.of("Main");
        }
        List<String> named =
                starting.stream().filter(name -> sources.containsKey(name + ".java")).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static List<String> withMain(Map<String, byte[]> classes) {
        var found = new ArrayList<String>();
        classes.forEach((name, bytes) -> {
            if (hasMain(bytes)) {
                found.add(name);
            }
        });
        return found;
    }

    private static boolean hasMain(byte[] bytes) {
        try {
            return ClassFile.of().parse(bytes).methods().stream()
                    .anyMatch(method ->
                            method.methodName().equalsString("main")
                                    && isEntry(method.methodType().stringValue(), method.flags()));
        } catch (IllegalArgumentException e) {
            return false; // not the work of a healthy compiler: nothing in it is started
        }
    }

    private static boolean isEntry(String type, AccessFlags flags) {
        boolean startable = type.equals("([Ljava/lang/String;)V") || type.equals("()V");
        return startable && !flags.has(AccessFlag.PRIVATE) && !flags.has(AccessFlag.ABSTRACT);
    }

    /// A file of our making, so that no class name can become a path of the host.
    private static byte[] jar(Map<String, byte[]> classes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.setLevel(1);
            for (var type : classes.entrySet()) {
                out.putNextEntry(new ZipEntry(type.getKey().replace('.', '/') + ".class"));
                out.write(type.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
