package onsite.judge.kattis;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onsite.judge.run.Captured;

/// The format's own output validator: compares word by word.
///
/// @param absolute negative where no such tolerance is set
/// @param relative likewise
record DefaultValidator(
        boolean caseSensitive, boolean spaceSensitive, double absolute, double relative) {
    private static final int SHOWN_MAX = 60;

    /// @throws Unusable for a flag that it does not have
    static DefaultValidator of(List<String> flags, FormatVersion format) throws Unusable {
        boolean caseSensitive = false;
        boolean spaceSensitive = false;
        double absolute = -1;
        double relative = -1;
        var seen = new HashSet<String>();
        for (int i = 0; i < flags.size(); i++) {
            String flag = flags.get(i);
            boolean again = !seen.add(flag);
            switch (flag) {
                case "case_sensitive" -> caseSensitive = true;
                case "space_change_sensitive" -> spaceSensitive = true;
                case "float_absolute_tolerance" -> absolute = tolerance(flags, ++i);
                case "float_relative_tolerance" -> relative = tolerance(flags, ++i);
                case "float_tolerance" -> {
                    absolute = tolerance(flags, ++i);
                    relative = absolute;
                }
                default -> throw new Unusable("the default validator has no flag '" + flag + "'");
            }
            if (again && flag.startsWith("float") && !format.isLegacy()) {
                throw new Unusable(flag + " is given twice to the default validator");
            }
        }
        boolean both =
                seen.contains("float_tolerance")
                        && (seen.contains("float_absolute_tolerance")
                                || seen.contains("float_relative_tolerance"));
        if (both && !format.isLegacy()) {
            throw new Unusable(
                    "float_tolerance stands beside another tolerance of the default validator");
        }
        return new DefaultValidator(caseSensitive, spaceSensitive, absolute, relative);
    }

    private static double tolerance(List<String> flags, int index) throws Unusable {
        String text = index < flags.size() ? flags.get(index) : "";
        Optional<Double> number = Numbers.parse(text).filter(n -> n >= 0);
        return number.orElseThrow(() ->
                new Unusable(
                        flags.get(index - 1)
                                + " is followed by '"
                                + text
                                + "' where a number that is not negative is expected"));
    }

    /// Why the output is wrong; empty if it is right.
    Optional<String> mismatch(Captured output, Captured answer) {
        var ours = new Words(output);
        var theirs = new Words(answer);
        while (true) {
            int line = ours.line();
            String ourSpace = ours.space();
            String theirSpace = theirs.space();
            Optional<String> word = ours.next();
            Optional<String> expected = theirs.next();
            if (spaceSensitive && !ourSpace.equals(theirSpace)) {
                return at(
                        line + linesAlike(ourSpace, theirSpace),
                        "the white space is "
                                + shownSpace(ourSpace)
                                + ", and "
                                + shownSpace(theirSpace)
                                + " is expected");
            }
            if (expected.isEmpty() || word.isEmpty()) {
                return ending(ours, word, expected);
            }
            Optional<String> difference = difference(word.get(), expected.get());
            if (difference.isPresent()) {
                return at(ours.line(), difference.get());
            }
        }
    }

    private static Optional<String> ending(
            Words ours, Optional<String> word, Optional<String> expected) {
        if (word.isEmpty() && expected.isEmpty()) {
            return Optional.empty();
        }
        return at(
                ours.line(),
                word.map(text -> "there is more output than expected, from '" + cut(text) + "'")
                        .orElseGet(() ->
                                "the output ends where '"
                                        + cut(expected.orElseThrow())
                                        + "' is expected"));
    }

    private static Optional<String> at(int line, String sentence) {
        return Optional.of("line " + line + ": " + sentence);
    }

    /// The ends of lines before the first difference.
    private static int linesAlike(String space, String other) {
        int lines = 0;
        int length = Math.min(space.length(), other.length());
        for (int i = 0; i < length && space.charAt(i) == other.charAt(i); i++) {
            lines += space.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }

    private Optional<String> difference(String word, String expected) {
        boolean tolerant = absolute >= 0 || relative >= 0;
        Optional<Double> number = tolerant ? Numbers.parse(expected) : Optional.empty();
        boolean same =
                word.equals(expected)
                        || (number.isPresent()
                                ? Numbers.parse(word).filter(n -> near(n, number.get())).isPresent()
                                : !caseSensitive && lower(word).equals(lower(expected)));
        return same
                ? Optional.empty()
                : Optional.of(
                        "'"
                                + cut(word)
                                + "' where '"
                                + cut(expected)
                                + "' is expected"
                                + (number.isPresent() ? tolerances() : ""));
    }

    private boolean near(double number, double expected) {
        double distance = Math.abs(number - expected);
        return absolute >= 0 && distance <= absolute
                || relative >= 0 && distance <= relative * Math.abs(expected);
    }

    private String tolerances() {
        return " (within "
                + (absolute >= 0 ? absolute + " absolutely" : "")
                + (absolute >= 0 && relative >= 0 ? " or " : "")
                + (relative >= 0 ? relative + " relatively" : "")
                + ")";
    }

    /// Characters are bytes here: only the letters A to Z have another case.
    private static String lower(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return lowerAscii(word);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static String lowerAscii(String word) {
        var lower = new StringBuilder(word);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(i, (char) (c + 32));
            }
        }
        return lower.toString();
    }

    private static String cut(String word) {
        String text =
                new String(
                        word.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                        java.nio.charset.StandardCharsets.UTF_8);
        return text.length() <= SHOWN_MAX ? text : text.substring(0, SHOWN_MAX) + "…";
    }

    private static String shownSpace(String space) {
        return space.isEmpty()
                ? "nothing"
                : "'"
                        + cut(
                                space.replace("\n", "\\n")
                                        .replace("\t", "\\t")
                                        .replace("\r", "\\r")
                                        .replace("\u000b", "\\v")
                                        .replace("\f", "\\f"))
                        + "'";
    }

    /// A text as words with the white space between them.
    private static final class Words {
        private final Captured text;
        private int at;
        private int line = 1;

        Words(Captured text) {
            this.text = text;
        }

        /// Of the word that was read last, from 1.
        int line() {
            return line;
        }

        /// The white space from here on.
        String space() {
            int from = at;
            while (at < text.size() && isSpace(text.at(at))) {
                if (text.at(at) == '\n') {
                    line++;
                }
                at++;
            }
            return text.latin1(from, at);
        }

        Optional<String> next() {
            int from = at;
            while (at < text.size() && !isSpace(text.at(at))) {
                at++;
            }
            return from == at ? Optional.empty() : Optional.of(text.latin1(from, at));
        }

        private static boolean isSpace(byte b) {
            return b == ' ' || b >= '\t' && b <= '\r';
        }
    }
}
