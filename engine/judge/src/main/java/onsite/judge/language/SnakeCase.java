package onsite.judge.language;

import java.util.Locale;

/// Turns `twoSum` into `two_sum`.
final class SnakeCase {
    private SnakeCase() {}

    static String of(String camelCase) {
        return camelCase
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }
}
