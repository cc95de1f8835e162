package onsite.catalog.snapshot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;

/// A file that holds what a content folder was read as, beside the state that the folder was in.
public final class Snapshot {
    private static final String FORM = "onsite content 1";

    private Snapshot() {}

    /// What the folder holds now: from the file where the folder is as it was when the file was
    /// written, and otherwise from the folder, whereupon the file is written anew. A file that
    /// can't be read or written is as good as none.
    ///
    /// @param root the content folder, absolute
    /// @param file whose folder exists; written by the same build of the program
    public static Content read(Path root, Path file) {
        Optional<FolderState> state = FolderState.of(root);
        Optional<Content> kept = state.flatMap(now -> kept(file, now));
        if (kept.isPresent()) {
            return kept.get();
        }
        Content content = Content.read(root);
        state.ifPresent(before -> keep(file, before, content));
        return content;
    }

    private static Optional<Content> kept(Path file, FolderState now) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
                boolean fits =
                        RecordCodec.readText(in).equals(FORM)
                                && in.readLong() == checksum(bytes, bytes.length - in.available())
                                && RecordCodec.readText(in).equals(now.listing());
                return fits ? Optional.of((Content) codec().read(in)) : Optional.empty();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // not whole
        }
    }

    private static void keep(Path file, FolderState before, Content content) {
        try {
            Path part = Files.createTempFile(file.getParent(), file.getFileName() + ".", ".part");
            try {
                if (!before.isSettledAt(Files.getLastModifiedTime(part).toInstant())) {
                    return;
                }
                Files.write(part, bytes(before, content));
                part.toFile().setReadable(true, false); // whoever may run this build
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // The next start reads the folder again, which is all that is lost.
        }
    }

    private static byte[] bytes(FolderState state, Content content) throws IOException {
        var kept = new ByteArrayOutputStream();
        var out = new DataOutputStream(kept);
        RecordCodec.writeText(out, state.listing());
        codec().write(out, content);
        var whole = new ByteArrayOutputStream();
        var head = new DataOutputStream(whole);
        RecordCodec.writeText(head, FORM);
        head.writeLong(checksum(kept.toByteArray(), 0));
        kept.writeTo(head);
        return whole.toByteArray();
    }

    private static long checksum(byte[] bytes, int from) {
        var crc = new CRC32();
        crc.update(bytes, from, bytes.length - from);
        return crc.getValue();
    }

    private static RecordCodec codec() {
        return new RecordCodec(Content.class);
    }
}
