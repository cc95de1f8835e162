package onsite.harness;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import onsite.exercise.Signature;
import org.jspecify.annotations.Nullable;

/// Reads the judge's side of the conversation: lines of UTF-8.
final class Lines {
    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    Lines(InputStream in) {
        this.in = in;
    }

    /// @return the bytes of a line; null at the end of the stream
    byte @Nullable [] nextBytes() throws IOException {
        int scanned = at;
        while (true) {
            int newline = indexOfNewline(buffer, scanned, end);
            if (newline >= 0) {
                byte[] line = Arrays.copyOfRange(buffer, at, newline);
                at = newline + 1;
                return line;
            }
            scanned = end - at;
            makeRoom();
            int read = in.read(buffer, end, buffer.length - end);
            if (read < 0) {
                byte[] rest = Arrays.copyOfRange(buffer, at, end);
                at = end;
                return rest.length == 0 ? null : rest;
            }
            end += read;
        }
    }

    private static int indexOfNewline(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /// Moves what is unread to the front, and doubles the buffer when it is full.
    private void makeRoom() {
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * end);
        }
    }

    /// @return null at the end of the stream
    @Nullable String next() throws IOException {
        byte[] line = nextBytes();
        return line == null ? null : new String(line, StandardCharsets.UTF_8);
    }

    String require() throws IOException {
        String line = next();
        if (line == null) {
            throw new EOFException("the judge hung up");
        }
        return line;
    }

    int requireCount() throws IOException {
        return Integer.parseInt(require());
    }

    /// Lines: `function`, the answer's place, the method; or `class`, its name, the constructor, a
    /// count, the methods.
    Signature requireSignature() throws IOException {
        if (require().equals("function")) {
            var answer = Signature.Answer.parse(require());
            return new Signature.Function(Signature.Method.parse(require()), answer);
        }
        String name = require();
        var constructor = Signature.parseParameters(require());
        var methods = new Signature.Method[requireCount()];
        for (int i = 0; i < methods.length; i++) {
            methods[i] = Signature.Method.parse(require());
        }
        return new Signature.ClassOf(name, constructor, Arrays.asList(methods));
    }

    /// A count, then for each class its binary name and its bytes in Base64, separated by a space.
    Map<String, byte[]> requireClasses() throws IOException {
        int count = requireCount();
        var classes = new TreeMap<String, byte[]>();
        for (int i = 0; i < count; i++) {
            String line = require();
            int space = line.indexOf(' ');
            classes.put(
                    line.substring(0, space),
                    Base64.getDecoder().decode(line.substring(space + 1)));
        }
        return classes;
    }
}
