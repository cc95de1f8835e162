package onsite.app.page;

import java.util.Locale;
import onsite.app.judgement.ComplexityWords;
import onsite.exercise.Growth;

/// Quantities as people read them.
final class Words {
    static final ComplexityWords COMPLEXITY = new ComplexityWords(Words::growth);

    private Words() {}

    static String micros(long micros) {
        if (micros < 1000) {
            return micros + " µs";
        }
        double millis = micros / 1000.0;
        if (millis < 10) {
            return String.format(Locale.ROOT, "%.1f ms", millis);
        }
        if (millis < 1000) {
            return String.format(Locale.ROOT, "%.0f ms", millis);
        }
        return String.format(Locale.ROOT, "%.2f s", millis / 1000);
    }

    static String bytes(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        double kib = bytes / 1024.0;
        if (kib < 1024) {
            return String.format(Locale.ROOT, "%.0f KiB", kib);
        }
        double mib = kib / 1024;
        return mib == Math.rint(mib)
                ? String.format(Locale.ROOT, "%.0f MiB", mib)
                : String.format(Locale.ROOT, "%.1f MiB", mib);
    }

    static String seconds(java.time.Duration duration) {
        return duration.toMillis() % 1000 == 0
                ? duration.toSeconds() + " s"
                : duration.toMillis() + " ms";
    }

    static String count(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    /// With a capital letter at its start.
    static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// `n²` for `n^2`.
    static String growth(Growth growth) {
        return growth.notation().replace("^2", "²").replace("^3", "³").replace("2^n", "2ⁿ");
    }
}
