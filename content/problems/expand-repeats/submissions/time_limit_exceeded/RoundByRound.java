import java.util.regex.Pattern;

// Too slow: expands the innermost parts and scans everything again, once for each level.
class Solution {
    private static final Pattern INNERMOST = Pattern.compile("(\\d+)\\[([a-z]+)]");

    String expandRepeats(String text) {
        String expanded = text;
        while (expanded.contains("[")) {
            expanded =
                    INNERMOST
                            .matcher(expanded)
                            .replaceAll(
                                    part -> part.group(2).repeat(Integer.parseInt(part.group(1))));
        }
        return expanded;
    }
}
