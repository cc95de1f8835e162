package onsite.judge.run;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Divides what a submission prints by the marks that the harness writes between tests.
///
/// Reads on one thread until the stream ends, keeps the beginning of each part, and counts
/// everything.
final class PrintedText {
    private static final int KEPT_PER_TEST = 4 << 10;
    private static final int KEPT_TOTAL = 256 << 10;
    private static final int MARK = 1;
    private static final int INDEX_DIGITS_MAX = 10;

    private final byte[] mark;
    private final int marksMax;
    private final long bytesMax;
    private final Runnable tooMuch;
    private final List<String> parts = new ArrayList<>();
    private ByteArrayOutputStream part = new ByteArrayOutputStream();
    private long bytes;
    private long kept;

    /// @param marksMax how many marks there are; more are forged, and are taken for prints
    /// @param tooMuch called once when more than `bytesMax` bytes were printed
    PrintedText(String nonce, int marksMax, long bytesMax, Runnable tooMuch) {
        this.mark = (nonce + " ").getBytes(StandardCharsets.US_ASCII);
        this.marksMax = marksMax;
        this.bytesMax = bytesMax;
        this.tooMuch = tooMuch;
    }

    void read(InputStream stream) {
        try {
            var in = new BufferedInputStream(stream, 1 << 16);
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == MARK && parts.size() < marksMax && isMark(in)) {
                    endPart();
                } else {
                    keep(b);
                }
            }
        } catch (IOException e) {
            // the process was ended while we read: what came until then counts
        }
        endPart();
    }

    private boolean isMark(BufferedInputStream in) throws IOException {
        in.mark(mark.length + INDEX_DIGITS_MAX + 1);
        for (byte expected : mark) {
            if (in.read() != expected) {
                in.reset();
                return false;
            }
        }
        for (int digits = 0; digits <= INDEX_DIGITS_MAX; digits++) {
            int b = in.read(); // the index is not needed: marks come in order
            if (b < 0 || b == '\n') {
                return true;
            }
        }
        in.reset();
        return false;
    }

    private void keep(int b) {
        if (part.size() < KEPT_PER_TEST && kept < KEPT_TOTAL) {
            part.write(b);
            kept++;
        }
        if (++bytes == bytesMax + 1) {
            tooMuch.run();
        }
    }

    private synchronized void endPart() {
        String text = part.toString(StandardCharsets.UTF_8);
        parts.add(part.size() == KEPT_PER_TEST ? text + "…" : text);
        part = new ByteArrayOutputStream();
    }

    synchronized List<String> parts() {
        return List.copyOf(parts);
    }
}
