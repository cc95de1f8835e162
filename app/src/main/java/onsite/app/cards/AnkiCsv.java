package onsite.app.cards;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Anki's text file: header lines that begin with `#`, then a note on each row, its fields in
/// quotes where they hold a separator, a quote or a line feed.
///
/// @see <a href="https://docs.ankiweb.net/importing/text-files.html">Anki's manual, Text Files</a>
public final class AnkiCsv {
    /// The largest file that is read.
    public static final int BYTES_MAX = 16 << 20;

    private static final String HEADER =
            """
            #separator:Comma
            #html:true
            #notetype:Basic
            #guid column:1
            #deck column:2
            #tags column:5
            """;

    private AnkiCsv() {}

    public static String write(List<AnkiNote> notes) {
        var csv = new StringBuilder(HEADER);
        for (AnkiNote note : notes) {
            csv.append(
                            String.join(
                                    ",",
                                    quoted(note.guid()),
                                    quoted(note.deck()),
                                    quoted(note.front()),
                                    quoted(note.back()),
                                    quoted(String.join(" ", note.tags()))))
                    .append('\n');
        }
        return csv.toString();
    }

    private static String quoted(String field) {
        return '"' + field.replace("\"", "\"\"") + '"';
    }

    /// The notes of a file, all of them or none. Text that the file does not call HTML is made so.
    ///
    /// @throws CorruptFileException also when there is no note
    public static List<AnkiNote> read(byte[] file) throws CorruptFileException {
        String text = decoded(file);
        var header = new AnkiCsvHeader();
        var rows = new AnkiCsvRows(text, header);
        return new AnkiCsvColumns(header).notes(rows.read());
    }

    private static String decoded(byte[] file) throws CorruptFileException {
        if (file.length > BYTES_MAX) {
            throw new CorruptFileException(
                    1,
                    "the file has "
                            + file.length
                            + " bytes, and at most 16 MiB are read: split it");
        }
        var in = ByteBuffer.wrap(file);
        var out = CharBuffer.allocate(file.length);
        var result =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw new CorruptFileException(
                    lines(text),
                    String.format(
                            "the byte 0x%02x is not UTF-8: export notes as plain text, or save the"
                                    + " file as UTF-8",
                            file[in.position()]));
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new CorruptFileException(
                    lines(text.substring(0, nul)),
                    "the file is binary: export notes as plain text, not as a package");
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// The number of the last line.
    private static int lines(String text) {
        return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }
}
