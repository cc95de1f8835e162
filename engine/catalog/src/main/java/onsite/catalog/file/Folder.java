package onsite.catalog.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A folder whose files are read with care.
public final class Folder {
    /// The largest file that a package may hold.
    public static final int FILE_BYTES_MAX = 1 << 20;

    /// The most entries that one folder of a package may have.
    public static final int ENTRIES_MAX = 1000;

    private static final char REPLACEMENT = '\uFFFD';

    private final Path path;
    private final Path realPath;

    private Folder(Path path, Path realPath) {
        this.path = path;
        this.realPath = realPath;
    }

    /// @throws UnreadableException if there is no such folder
    public static Folder open(Path path) throws UnreadableException {
        Path real = realPath(path);
        if (!Files.isDirectory(real)) {
            throw new UnreadableException(0, "this is not a folder: a package is a folder");
        }
        return new Folder(path, real);
    }

    public Path path() {
        return path;
    }

    /// A folder inside of this one.
    ///
    /// @throws UnreadableException also if it leads out of this one
    public Folder folder(String name) throws UnreadableException {
        Path real = inside(name);
        if (!Files.isDirectory(real)) {
            throw new UnreadableException(0, "this is a file where a folder is expected");
        }
        return new Folder(path.resolve(name), real);
    }

    /// Whether there is an entry of this name, be it a broken link.
    public boolean has(String name) {
        return Files.exists(path.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    public boolean isFolder(String name) {
        return Files.isDirectory(path.resolve(name));
    }

    /// The names of all entries that are not hidden, sorted.
    public List<String> names() throws UnreadableException {
        try (Stream<Path> entries = Files.list(realPath)) {
            List<String> names =
                    entries.limit(ENTRIES_MAX + 1L)
                            .map(entry -> entry.getFileName().toString())
                            .filter(name -> !name.startsWith("."))
                            .sorted()
                            .toList();
            if (names.size() > ENTRIES_MAX) {
                throw new UnreadableException(
                        0,
                        "the folder has more than " + ENTRIES_MAX + " entries: that is no package");
            }
            return names;
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /// The text of a file, with line feeds only and without a byte order mark.
    ///
    /// @throws UnreadableException if it is not there, leads out of the folder, is no plain file,
    ///   too large, or no text in UTF-8
    public String read(String name) throws UnreadableException {
        Path real = inside(name);
        try {
            var attributes = Files.readAttributes(real, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw new UnreadableException(0, "this is a folder where a file is expected");
            }
            if (!attributes.isRegularFile()) {
                throw new UnreadableException(
                        0, "this is a device or a pipe where a file is expected");
            }
            return decoded(bytes(real, attributes.size()));
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private static byte[] bytes(Path file, long size) throws IOException, UnreadableException {
        if (size > FILE_BYTES_MAX) {
            throw new UnreadableException(
                    0,
                    "the file has "
                            + size
                            + " bytes, and at most 1 MiB is read: generate large data instead"
                            + " of committing it");
        }
        var bytes = new byte[(int) size];
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            int read = in.readNBytes(bytes, 0, bytes.length);
            return read == bytes.length ? bytes : Arrays.copyOf(bytes, read);
        }
    }

    private Path inside(String name) throws UnreadableException {
        Path real = realPath(path.resolve(name));
        if (!real.startsWith(realPath)) {
            throw new UnreadableException(
                    0, "this is a link that leaves the folder: put the file itself here");
        }
        return real;
    }

    private static Path realPath(Path path) throws UnreadableException {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private static UnreadableException refused(IOException e) {
        return new UnreadableException(
                0,
                switch (e) {
                    case NoSuchFileException missing -> "there is no such file: write it";
                    case AccessDeniedException denied ->
                            "the file can't be read: permission is denied";
                    default -> "the file can't be read: it may be a link that leads back to itself";
                });
    }

    private static String decoded(byte[] bytes) throws UnreadableException {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            refuseMalformed(bytes);
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new UnreadableException(
                    1 + (int) text.substring(0, nul).chars().filter(c -> c == '\n').count(),
                    "the file is binary: it holds a NUL character, and a text is expected");
        }
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    /// The replacement character stands for what can't be decoded, and sometimes for itself.
    private static void refuseMalformed(byte[] bytes) throws UnreadableException {
        var in = ByteBuffer.wrap(bytes);
        var result =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(in, CharBuffer.allocate(bytes.length), true);
        if (result.isError()) {
            throw new UnreadableException(
                    lineAt(bytes, in.position()),
                    String.format(
                            "the byte 0x%02x is not UTF-8: save the file as UTF-8",
                            bytes[in.position()]));
        }
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
