package onsite.judge.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads the answer channel line by line, with a bound on the whole of it.
final class AnswerLines {
    private final InputStream in;
    private final long bytesMax;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long total;

    AnswerLines(InputStream in, long bytesMax) {
        this.in = in;
        this.bytesMax = bytesMax;
    }

    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// @return empty at the end of the stream; a line without its end is no line
    /// @throws TooLong past the bound
    Optional<String> next() throws IOException {
        ByteArrayOutputStream begun = null;
        while (true) {
            for (int i = at; i < end; i++) {
                if (buffer[i] == '\n') {
                    String line = text(begun, i);
                    at = i + 1;
                    return Optional.of(line);
                }
            }
            if (begun == null) {
                begun = new ByteArrayOutputStream();
            }
            begun.write(buffer, at, end - at);
            at = 0;
            end = Math.max(0, in.read(buffer));
            total += end;
            if (total > bytesMax) {
                throw new TooLong();
            }
            if (end == 0) {
                return Optional.empty();
            }
        }
    }

    private String text(
            @org.jspecify.annotations.Nullable ByteArrayOutputStream begun, int lineEnd) {
        if (begun == null || begun.size() == 0) {
            return new String(buffer, at, lineEnd - at, StandardCharsets.UTF_8);
        }
        begun.write(buffer, at, lineEnd - at);
        return begun.toString(StandardCharsets.UTF_8);
    }
}
