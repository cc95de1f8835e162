package onsite.judge.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds programs on the host.
public final class Programs {
    private static final List<String> USUAL =
            List.of("/usr/local/bin", "/usr/bin", "/bin", "/usr/sbin", "/sbin");

    private Programs() {}

    /// The program of this name that is found first on the PATH or in the usual folders.
    public static Optional<Path> find(String name) {
        return all(name).stream().findFirst();
    }

    /// Every program of this name, in the order of the PATH and then of the usual folders.
    public static List<Path> all(String name) {
        return folders().stream()
                .map(folder -> folder.resolve(name))
                .filter(path -> Files.isRegularFile(path) && Files.isExecutable(path))
                .toList();
    }

    private static Set<Path> folders() {
        var folders = new LinkedHashSet<Path>();
        String path = System.getenv("PATH");
        for (String folder : path == null ? new String[0] : path.split(File.pathSeparator)) {
            try {
                if (!folder.isBlank()) {
                    folders.add(Path.of(folder));
                }
            } catch (InvalidPathException e) {
                // somebody's PATH is odd: the other folders count
            }
        }
        USUAL.forEach(folder -> folders.add(Path.of(folder)));
        return folders;
    }

    /// What a program of the host prints; empty if it fails. For finding toolchains only.
    public static Optional<String> outputOf(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output =
                    new String(
                            process.getInputStream().readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
