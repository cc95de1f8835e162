package onsite.judge.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import onsite.judge.sandbox.Confinement.Mount;

/// Python scripts. Nothing is compiled beforehand: a mistake in the syntax is a run-time error, as
/// elsewhere.
final class StandardPython implements StandardLanguage {
    private static final Path INSIDE = Path.of("/judge/program");
    private static final long OVERHEAD_BYTES = 64L << 20;
    private static final Pattern PYTHON_2 = Pattern.compile("^#!.*python2");

    private final PythonSupport python;
    private final Path builds;

    StandardPython(PythonSupport python, Path builds) {
        this.python = python;
        this.builds = builds;
    }

    @Override
    public Optional<String> missing() {
        return python.toolchain().isPresent()
                ? Optional.empty()
                : Optional.of(python.toolchain().advice());
    }

    @Override
    public StandardBuild build(
            SortedMap<String, String> files, Optional<String> entry, long memoryBytes)
            throws IOException {
        List<String> scripts =
                files.keySet().stream()
                        .filter(name -> name.endsWith(".py") || name.endsWith(".py3"))
                        .toList();
        Optional<String> main =
                entry.filter(name -> files.containsKey(name)).or(() -> mainOf(scripts));
        if (main.isEmpty()) {
            return StandardBuild.Rejected.because(
                    files.firstKey(),
                    "several files could be started ("
                            + String.join(", ", scripts)
                            + "): call the one to start main.py");
        }
        if (PYTHON_2.matcher(files.getOrDefault(main.get(), "")).lookingAt()) {
            return StandardBuild.Rejected.because(
                    main.get(), "this is Python 2, which is not run here: write Python 3");
        }
        Path folder = Files.createTempDirectory(builds, "python");
        ConfinedCompiler.fill(folder, files);
        var mounts = new ArrayList<>(python.mounts());
        mounts.add(new Mount(folder, INSIDE));
        // not -I: a program of several files imports the others; not -S: exit() comes from site
        var command =
                List.of(
                        python.toolchain().home().orElseThrow().toString(),
                        "-E",
                        "-s",
                        "-B",
                        "-X",
                        "utf8",
                        INSIDE.resolve(main.get()).toString());
        return new StandardBuild.Done(
                new StandardProgram(
                        command,
                        mounts,
                        INSIDE,
                        Map.of("LC_ALL", "C.UTF-8"),
                        OVERHEAD_BYTES,
                        0,
                        folder));
    }

    private static Optional<String> mainOf(List<String> scripts) {
        if (scripts.size() == 1) {
            return Optional.of(scripts.getFirst());
        }
        return List.of("__main__.py", "main.py", "main.py3").stream()
                .filter(scripts::contains)
                .findFirst();
    }
}
