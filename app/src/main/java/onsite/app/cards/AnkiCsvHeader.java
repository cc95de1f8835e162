package onsite.app.cards;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onsite.catalog.text.Wording;

/// What the lines before the first note say.
final class AnkiCsvHeader {
    private static final Pattern LINE = Pattern.compile("#([a-z ]+):(.*)");
    private static final Pattern COLUMN = Pattern.compile("[1-9]\\d?");
    private static final Map<String, Character> SEPARATORS =
            new TreeMap<>(
                    Map.of(
                            "comma", ',',
                            "semicolon", ';',
                            "tab", '\t',
                            "space", ' ',
                            "pipe", '|',
                            "colon", ':'));

    private Optional<Character> separator = Optional.empty();
    private boolean html;
    private final Map<String, Integer> columns = new TreeMap<>();
    private String tags = "";
    private String deck = "";

    /// Takes a line that begins with `#`. One that is no setting is a comment.
    void take(String line, int number) throws CorruptFileException {
        Matcher setting = LINE.matcher(line);
        if (!setting.matches()) {
            return;
        }
        String key = setting.group(1);
        String value = setting.group(2).isBlank() ? setting.group(2) : setting.group(2).strip();
        switch (key) {
            case "separator" -> separator = Optional.of(separator(value, number));
            case "html" -> html = flag(value, number);
            case "tags" -> tags = value;
            case "deck" -> deck = value;
            case "guid column", "deck column", "tags column", "notetype column" ->
                    columns.put(key, column(key, value, number));
            default -> {
                // the names of columns and the like, which change nothing here
            }
        }
    }

    private static char separator(String value, int line) throws CorruptFileException {
        Character named = SEPARATORS.get(value.toLowerCase(Locale.ROOT));
        if (named != null) {
            return named;
        }
        if (value.length() == 1 && value.charAt(0) != '"') {
            return value.charAt(0);
        }
        throw new CorruptFileException(
                line,
                Wording.quoted(value)
                        + " is not a separator: write "
                        + String.join(", ", SEPARATORS.keySet())
                        + " or one character");
    }

    private static boolean flag(String value, int line) throws CorruptFileException {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default ->
                    throw new CorruptFileException(
                            line, "html is " + Wording.quoted(value) + ": write true or false");
        };
    }

    private static int column(String key, String value, int line) throws CorruptFileException {
        if (!COLUMN.matcher(value).matches()) {
            throw new CorruptFileException(
                    line, key + " is " + Wording.quoted(value) + ": write a number from 1 to 99");
        }
        return Integer.parseInt(value);
    }

    /// As the header says, or else what the first row looks like.
    char separator(String firstRow) {
        return separator.orElseGet(() -> {
            for (char candidate : new char[] {'\t', ';', ','}) {
                if (firstRow.indexOf(candidate) >= 0) {
                    return candidate;
                }
            }
            return ',';
        });
    }

    boolean html() {
        return html;
    }

    /// From 1.
    OptionalInt column(String name) {
        Integer column = columns.get(name + " column");
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /// Whether a column holds something else than a side of the card.
    boolean isSpecial(int column) {
        return columns.containsValue(column);
    }

    /// For every note.
    String tags() {
        return tags;
    }

    /// Of notes whose row names none.
    String deck() {
        return deck;
    }
}
