package onsite.exercise;

import java.util.regex.Pattern;

/// The name of an exercise in folders, addresses and commands, such as `two-sum`.
///
/// @param text lower-case letters and digits, in words joined by single hyphens, at most 60
///   characters
public record Slug(String text) implements Comparable<Slug> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LENGTH_MAX = 60;

    public Slug {
        if (!isSlug(text)) {
            throw new IllegalArgumentException(
                    "'"
                            + text
                            + "' is not a slug: write lower-case words joined by hyphens, like two-sum");
        }
    }

    public static boolean isSlug(String text) {
        return text.length() <= LENGTH_MAX && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(Slug other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
