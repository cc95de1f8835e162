package onsite.judge.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which shared libraries programs need, as `ldd` answers it, so that a sandbox holds those and
/// nothing else.
public final class SharedLibraries {
    private static final Pattern PATH = Pattern.compile("(?:=>\\s*)?(/\\S+)\\s+\\(0x[0-9a-f]+\\)");

    private final ConcurrentHashMap<List<Path>, List<Confinement.Mount>> known =
            new ConcurrentHashMap<>();

    /// The libraries of all these programs and libraries together. Where `ldd` is missing: the
    /// usual folders.
    public List<Confinement.Mount> mounts(List<Path> programs) {
        return known.computeIfAbsent(List.copyOf(programs), SharedLibraries::read);
    }

    private static List<Confinement.Mount> read(List<Path> programs) {
        var libraries = new LinkedHashSet<Path>();
        for (int from = 0; from < programs.size(); from += 100) {
            List<Path> batch = programs.subList(from, Math.min(programs.size(), from + 100));
            var command = new ArrayList<>(List.of("ldd"));
            batch.forEach(program -> command.add(program.toString()));
            // ldd answers 1 when one of many files is static; what it printed holds for the others
            String output =
                    Programs.outputOf(
                                    List.of(
                                            "/bin/sh",
                                            "-c",
                                            ShellQuoting.quote(command) + " 2>&1; exit 0"))
                            .orElse("");
            Matcher matcher = PATH.matcher(output);
            while (matcher.find()) {
                libraries.add(Path.of(matcher.group(1)));
            }
        }
        Set<Path> found = libraries.isEmpty() ? usualFolders() : libraries;
        return found.stream()
                .filter(Files::exists)
                .map(Confinement.Mount::same)
                .collect(Collectors.toList());
    }

    private static Set<Path> usualFolders() {
        var folders = new LinkedHashSet<Path>();
        for (String folder : List.of("/lib", "/lib64", "/usr/lib", "/usr/lib64")) {
            folders.add(Path.of(folder));
        }
        return folders;
    }
}
