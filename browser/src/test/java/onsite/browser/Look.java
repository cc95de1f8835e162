package onsite.browser;

import com.microsoft.playwright.options.ColorScheme;

/// A size of window and a theme of the system.
enum Look {
    LIGHT_WIDE(1600, 900, ColorScheme.LIGHT),
    DARK_WIDE(1600, 900, ColorScheme.DARK),
    LIGHT_PHONE(390, 844, ColorScheme.LIGHT),
    DARK_PHONE(390, 844, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Look(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    ColorScheme scheme() {
        return scheme;
    }

    boolean phone() {
        return this == LIGHT_PHONE || this == DARK_PHONE;
    }
}
