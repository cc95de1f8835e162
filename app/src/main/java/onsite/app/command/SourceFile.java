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

    /// As the one file of a submission, whose name nothing depends on: one that a submission does
    /// not take, or that is not of the language, is exchanged for the language's usual one.
    ///
    /// @throws BadInput when it is empty, binary or in another encoding than UTF-8
    Submission submission(Slug problem, Language language) {
        String given = String.valueOf(path.getFileName());
        boolean kept =
                Submission.takesName(given)
                        && Language.ofFileName(given).filter(language::equals).isPresent();
        String name = kept ? given : language.fileName();
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
            return new Submission(problem, language, new TreeMap<>(Map.of(name, text)));
        } catch (CharacterCodingException e) {
            String is = isBinary() ? " is binary" : " is not in UTF-8";
            throw new BadInput(path + is + ": a submission is text in UTF-8.", e);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw new BadInput(
                    message.startsWith(name)
                            ? given + message.substring(name.length()) + "."
                            : path + ": " + message + ".",
                    e);
        }
    }

    /// Whether it holds control characters that no text holds, in whatever encoding.
    private boolean isBinary() {
        for (int i = 0; i < bytes.limit(); i++) {
            int each = bytes.get(i);
            if (each >= 0 && each < ' ' && !Character.isWhitespace(each)) {
                return true;
            }
        }
        return false;
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
