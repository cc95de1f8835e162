package onsite.app.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.Submission;

/// A file of source code as it was handed in.
///
/// @param bytes as read; not yet known to be text
record SourceFile(Path path, ByteBuffer bytes) {

    /// @throws BadInput when it is missing, too large or unreadable
    static SourceFile read(Path path) {
        try {
            if (Files.isDirectory(path)) {
                throw new BadInput(path + " is a folder: name the file with your solution.");
            }
            if (!Files.exists(path)) {
                throw new BadInput("There is no file " + path + ".");
            }
            long size = Files.size(path);
            if (size > Submission.SOURCE_BYTES_MAX) {
                throw new BadInput(
                        path
                                + " has "
                                + size
                                + " bytes; a submission may have at most "
                                + Submission.SOURCE_BYTES_MAX
                                + ".");
            }
            return new SourceFile(path, ByteBuffer.wrap(Files.readAllBytes(path)));
        } catch (IOException e) {
            throw new BadInput(path + " can't be read: " + e.getMessage() + ".", e);
        }
    }

    /// @throws BadInput when it is empty, binary or badly named
    Submission submission(Slug problem, Language language) {
        String name = String.valueOf(path.getFileName());
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
            return new Submission(problem, language, new TreeMap<>(Map.of(name, text)));
        } catch (CharacterCodingException e) {
            throw new BadInput(path + " is binary: a submission is text in UTF-8.", e);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw new BadInput(
                    message.startsWith(name) ? message + "." : path + ": " + message + ".", e);
        }
    }

    /// @param named what `--lang` said, or empty
    Language language(String named) {
        if (!named.isEmpty()) {
            return Languages.named(named);
        }
        String name = String.valueOf(path.getFileName());
        return Language.ofFileName(name)
                .orElseThrow(() ->
                        new BadInput(
                                "The language of "
                                        + name
                                        + " can't be told from its name: end it in .java,"
                                        + " .py or .go, or add --lang."));
    }
}
