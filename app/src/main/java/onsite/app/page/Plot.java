package onsite.app.page;

import java.util.Locale;

/// The frame that curves are drawn in, in the units of its picture.
public final class Plot {
    static final int LEFT = 64;
    static final int TOP = 8;
    static final int RIGHT = 400;
    static final int BOTTOM = 168;

    private Plot() {}

    /// @param title said when it is pointed at
    public record Dot(String x, String y, String title) {}

    /// A mark on an axis.
    public record Tick(String at, String label) {}

    /// As an attribute of the picture has it.
    static String fixed(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
