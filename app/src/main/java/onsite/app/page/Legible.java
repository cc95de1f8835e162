package onsite.app.page;

import onsite.app.terminal.Text;

/// What a submission says or answers, as a page may show it: characters that would turn the
/// direction of what stands beside them, or that nobody sees, become a replacement character.
final class Legible {
    private static final int REPLACEMENT = 0xFFFD;

    private Legible() {}

    /// The same text; ends of lines and tabs stay.
    static String of(String text) {
        int[] points =
                text.codePoints().map(point -> isShown(point) ? point : REPLACEMENT).toArray();
        return new String(points, 0, points.length);
    }

    private static boolean isShown(int point) {
        return point == '\n' || point == '\r' || point == '\t' || !Text.isControl(point);
    }
}
