package onsite.judge.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The Go compiler and linker with everything that they need compiled beforehand: the part of the
/// standard library that submissions may import, and the harness.
///
/// The compiler and the linker are called directly. `go build` would decide again, for every
/// submission, that the standard library is up to date, and wants a cache that it can write to. No
/// `#cgo` line or build directive has a say either.
final class GoToolchain implements AutoCloseable {
    private static final List<String> IMPORTABLE =
            List.of(
                    "bufio",
                    "bytes",
                    "cmp",
                    "container/heap",
                    "container/list",
                    "container/ring",
                    "context",
                    "errors",
                    "fmt",
                    "hash/fnv",
                    "hash/maphash",
                    "io",
                    "iter",
                    "log",
                    "maps",
                    "math",
                    "math/big",
                    "math/bits",
                    "math/cmplx",
                    "math/rand",
                    "math/rand/v2",
                    "os",
                    "reflect",
                    "regexp",
                    "runtime",
                    "runtime/debug",
                    "slices",
                    "sort",
                    "strconv",
                    "strings",
                    "sync",
                    "sync/atomic",
                    "syscall",
                    "testing",
                    "text/tabwriter",
                    "time",
                    "unicode",
                    "unicode/utf16",
                    "unicode/utf8",
                    "unique",
                    "unsafe");

    private final GoRelease release;
    private final Path folder;
    private volatile Optional<Process> running = Optional.empty();
    private volatile boolean closed;

    /// @param cache the judge's folder
    GoToolchain(GoRelease release, Path cache) {
        this.release = release;
        String harness = Integer.toHexString(GoBridge.resource("harness.go").hashCode());
        this.folder = cache.toAbsolutePath().resolve("go-" + release.version() + "-" + harness);
    }

    Path root() {
        return release.root();
    }

    /// Holds `importcfg`, `harness.a` and the compiled standard library.
    Path folder() {
        return folder;
    }

    Path tool(String name) throws IOException {
        Path tools = root().resolve("pkg/tool");
        try (var folders = Files.list(tools)) {
            return folders.map(each -> each.resolve(name))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(
                            () -> new IOException("Go's " + name + " is missing under " + tools));
        }
    }

    /// For the compiler's `-lang`.
    String languageVersion() {
        return release.languageVersion();
    }

    /// Compiles the standard library and the harness, once for each version of Go. Takes seconds,
    /// or a minute.
    synchronized void prepare() throws IOException, InterruptedException {
        Path importcfg = folder.resolve("importcfg");
        if (Files.exists(importcfg)) {
            return;
        }
        Files.createDirectories(folder);
        String listed = listExports();
        Path packages = Files.createDirectories(folder.resolve("std"));
        var lines = new ArrayList<String>();
        for (String line : listed.lines().toList()) {
            int equals = line.indexOf('=');
            String name = line.substring(0, equals);
            if (equals + 1 == line.length()) {
                continue; // unsafe has nothing to link
            }
            Path archive = packages.resolve(name.replace('/', '_') + ".a");
            Files.copy(
                    Path.of(line.substring(equals + 1)),
                    archive,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            lines.add("packagefile " + name + "=" + archive);
        }
        Path partial = Files.write(folder.resolve("importcfg.std"), lines);
        Path source =
                Files.writeString(folder.resolve("harness.go"), GoBridge.resource("harness.go"));
        Path harness = folder.resolve("harness.a");
        run(
                List.of(
                        tool("compile").toString(),
                        "-p",
                        "onsite/harness",
                        "-pack",
                        "-trimpath",
                        folder.toString(),
                        "-lang",
                        languageVersion(),
                        "-importcfg",
                        partial.toString(),
                        "-o",
                        harness.toString(),
                        source.toString()));
        lines.add("packagefile onsite/harness=" + harness);
        Path unfinished = Files.write(folder.resolve("importcfg.tmp"), lines);
        Files.move(unfinished, importcfg, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    /// Compiles what is importable and what that needs, one `path=archive` a line. A package that
    /// came with a later release is left out.
    private String listExports() throws IOException, InterruptedException {
        String go = root().resolve("bin/go").toString();
        Set<String> present = run(List.of(go, "list", "std")).lines().collect(Collectors.toSet());
        var command = new ArrayList<>(List.of(go, "list", "-export", "-deps"));
        command.addAll(List.of("-trimpath", "-f", "{{.ImportPath}}={{.Export}}"));
        IMPORTABLE.stream().filter(present::contains).forEach(command::add);
        return run(command);
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment());
        Path errors = Files.createTempFile(folder, "go", ".err");
        builder.redirectError(errors.toFile());
        Process process = builder.start();
        running = Optional.of(process);
        if (closed) {
            close(); // it came in between
        }
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(
                    "Go could not be prepared: "
                            + Files.readString(errors)
                                    .lines()
                                    .limit(5)
                                    .collect(Collectors.joining("; ")));
        }
        Files.delete(errors);
        return output;
    }

    /// Ends what is being prepared, with the compilers it has started: nothing is written
    /// afterwards.
    @Override
    public void close() {
        closed = true;
        running.ifPresent(process -> {
            List<ProcessHandle> all =
                    Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(each -> each.onExit().completeOnTimeout(each, 5, TimeUnit.SECONDS).join());
        });
    }

    private Map<String, String> environment() {
        return Map.of(
                "GOROOT", root().toString(), // whatever ours says
                "CGO_ENABLED", "0",
                "GOTOOLCHAIN", "local",
                "GOFLAGS", "-mod=mod",
                "GOPROXY", "off",
                "GO111MODULE", "off",
                "GOPATH", folder.resolve("path").toString(), // holds nothing to be taken for std
                "GOCACHE", folder.resolve("build-cache").toString(),
                "GOENV", "off");
    }
}
