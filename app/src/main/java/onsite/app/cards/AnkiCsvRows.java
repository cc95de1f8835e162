package onsite.app.cards;

import java.util.ArrayList;
import java.util.List;
import onsite.catalog.text.Wording;

/// Cuts a text into rows and fields, as RFC 4180 has them.
final class AnkiCsvRows {
    private final String text;
    private final AnkiCsvHeader header;
    private int at;
    private int line = 1;

    /// @param text with line feeds only
    /// @param header is told of header lines
    AnkiCsvRows(String text, AnkiCsvHeader header) {
        this.text = text;
        this.header = header;
    }

    /// @param line where the row begins, from 1
    record Row(int line, List<String> fields) {
        Row {
            fields = List.copyOf(fields);
        }
    }

    List<Row> read() throws CorruptFileException {
        var rows = new ArrayList<Row>();
        while (at < text.length()) {
            if (text.charAt(at) == '#') {
                String comment = restOfLine();
                if (rows.isEmpty()) {
                    header.take(comment, line);
                }
                skipLine(comment);
            } else if (restOfLine().isBlank()) {
                skipLine(restOfLine());
            } else {
                rows.add(row(header.separator(rows.isEmpty() ? restOfLine() : "")));
            }
        }
        if (rows.isEmpty()) {
            throw new CorruptFileException(
                    line, "the file ends without a card: write a front and a back on a row");
        }
        return rows;
    }

    private String restOfLine() {
        int end = text.indexOf('\n', at);
        return text.substring(at, end < 0 ? text.length() : end);
    }

    private void skipLine(String rest) {
        at += rest.length() + 1;
        line++;
    }

    private Row row(char separator) throws CorruptFileException {
        int began = line;
        var fields = new ArrayList<String>();
        while (true) {
            fields.add(isAt('"') ? quoted(separator) : plain(separator));
            if (isAt(separator)) {
                at++;
            } else {
                at++; // the line feed, or the end of the text
                line++;
                return new Row(began, fields);
            }
        }
    }

    private boolean isAt(char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    private String plain(char separator) {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted(char separator) throws CorruptFileException {
        int began = line;
        var field = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                line += c == '\n' ? 1 : 0;
                field.append(c);
            } else if (isAt('"')) {
                field.append('"');
                at++;
            } else if (at == text.length() || isAt('\n') || isAt(separator)) {
                return field.toString();
            } else {
                throw new CorruptFileException(
                        line,
                        Wording.quoted(restOfLine())
                                + " stands after a closing quote: write a quote inside of a field"
                                + " twice");
            }
        }
        throw new CorruptFileException(
                began, "a quote is opened here and never closed: add the closing quote");
    }
}
