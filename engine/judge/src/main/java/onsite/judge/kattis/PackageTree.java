package onsite.judge.kattis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A package's folder. Links may lead to other files of the package and nowhere else.
final class PackageTree {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,254}");
    private static final int ENTRIES_MAX = 50_000;
    private static final int TEXT_BYTES_MAX = 1 << 20;

    private final Path root;

    private PackageTree(Path root) {
        this.root = root;
    }

    /// @param path relative to the package, with slashes
    /// @param real where it lies on the disk, without links
    record Entry(String name, String path, Path real, boolean folder) {
        /// The name without its last ending.
        String base() {
            int dot = name.lastIndexOf('.');
            return folder || dot < 0 ? name : name.substring(0, dot);
        }

        boolean endsIn(String ending) {
            return !folder && name.endsWith(ending);
        }
    }

    static PackageTree open(Path folder) throws Unusable {
        try {
            Path real = folder.toRealPath();
            if (!Files.isDirectory(real)) {
                throw new Unusable("this is not a folder: unpack the package first");
            }
            return new PackageTree(real);
        } catch (IOException e) {
            throw new Unusable("there is no such folder");
        }
    }

    Path root() {
        return root;
    }

    boolean hasFolder(String path) {
        return Files.isDirectory(root.resolve(path));
    }

    boolean has(String path) {
        return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /// What lies in a folder, sorted by name; nothing if there is no such folder. Hidden entries,
    /// what Python leaves behind, and those whose names are not allowed are left out.
    ///
    /// @throws Unusable for a link that leads out of the package or nowhere
    List<Entry> entries(String path) throws Unusable {
        var entries = new ArrayList<Entry>();
        for (String name : names(path)) {
            if (isAllowed(name)) {
                String inside = path.isEmpty() ? name : path + "/" + name;
                Path real = real(inside);
                entries.add(new Entry(name, inside, real, Files.isDirectory(real)));
            }
        }
        return entries;
    }

    /// Whether the format allows a file or a folder of this name.
    static boolean isAllowed(String name) {
        return NAME.matcher(name).matches();
    }

    /// The names of what lies in a folder, allowed or not, sorted.
    List<String> names(String path) throws Unusable {
        if (!has(path)) {
            return List.of();
        }
        Path folder = real(path);
        if (!Files.isDirectory(folder)) {
            throw new Unusable(path + " is a file where a folder is expected");
        }
        try (Stream<Path> found = Files.list(folder)) {
            List<String> names =
                    found.limit(ENTRIES_MAX + 1L)
                            .map(each -> String.valueOf(each.getFileName()))
                            .filter(name -> !name.startsWith(".") && !name.equals("__pycache__"))
                            .sorted()
                            .toList();
            if (names.size() > ENTRIES_MAX) {
                throw new Unusable(path + " has more than " + ENTRIES_MAX + " entries");
            }
            return names;
        } catch (IOException e) {
            throw new Unusable(path + " can't be listed: " + e.getMessage());
        }
    }

    /// A regular file of the package.
    Path file(String path) throws Unusable {
        Path real = real(path);
        if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            throw new Unusable(path + " is not a plain file");
        }
        return real;
    }

    String text(String path) throws Unusable {
        try (InputStream in = Files.newInputStream(file(path), LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(TEXT_BYTES_MAX + 1);
            if (bytes.length > TEXT_BYTES_MAX) {
                throw new Unusable(path + " has more than 1 MiB, which no source or setting needs");
            }
            String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new Unusable(path + " can't be read: " + e.getMessage());
        }
    }

    private Path real(String path) throws Unusable {
        try {
            Path real = root.resolve(path).toRealPath();
            if (!real.startsWith(root)) {
                throw new Unusable(
                        path
                                + " is a link that leads out of the package: put the file itself there");
            }
            return real;
        } catch (IOException e) {
            throw new Unusable(path + " can't be found: it is missing, or a link to nowhere");
        }
    }
}
