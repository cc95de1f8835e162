package onsite.judge.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import onsite.exercise.Signature;
import onsite.harness.RunWorker;

/// What runs inside the sandbox, as one jar in the judge's cache: class data archives want a jar,
/// and the sandbox must see nothing else of Onsite.
final class HarnessJar {
    private HarnessJar() {}

    /// @return a folder, named after its content, that holds `harness.jar`
    static Path prepare(Path cache) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        collect(RunWorker.class, entries);
        collect(Signature.class, entries);
        Path folder = cache.resolve("harness-" + digest(entries));
        Path jar = folder.resolve("harness.jar");
        if (Files.exists(jar)) {
            return folder;
        }
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "harness", ".tmp");
        try (var out = new JarOutputStream(Files.newOutputStream(unfinished))) {
            for (var entry : entries.entrySet()) {
                var jarEntry = new JarEntry(entry.getKey());
                jarEntry.setTime(
                        315_532_800_000L); // 1980, so that the same classes make the same jar
                out.putNextEntry(jarEntry);
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        unfinished.toFile().setReadable(true, false);
        Files.move(
                unfinished,
                jar,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        return folder;
    }

    private static void collect(Class<?> anchor, Map<String, byte[]> entries) throws IOException {
        Path origin = origin(anchor);
        if (Files.isDirectory(origin)) {
            collect(origin, entries);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(origin)) {
                collect(jar.getPath("/"), entries);
            }
        }
    }

    /// The folder or jar that a class comes from. Its code source would say so too, but a class
    /// from an ahead-of-time cache has none once the whole installation was moved.
    static Path origin(Class<?> type) throws IOException {
        String file = type.getName().replace('.', '/') + ".class";
        URL url = Objects.requireNonNull(type.getResource("/" + file), file);
        if (url.openConnection() instanceof JarURLConnection jar) {
            return Path.of(URI.create(jar.getJarFileURL().toString()));
        }
        Path found = Path.of(URI.create(url.toString()));
        for (int i = Path.of(file).getNameCount(); i > 0; i--) {
            found = Objects.requireNonNull(found.getParent());
        }
        return found;
    }

    private static void collect(Path root, Map<String, byte[]> entries) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .forEach(file -> {
                        try {
                            entries.put(
                                    root.relativize(file).toString().replace('\\', '/'),
                                    Files.readAllBytes(file));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    private static String digest(Map<String, byte[]> entries) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            entries.forEach((name, bytes) -> {
                sha.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                sha.update(bytes);
            });
            return HexFormat.of().formatHex(sha.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
