package onsite.harness;

import java.io.BufferedInputStream;
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
    private final BufferedInputStream in;
    private byte[] buffer = new byte[4096];

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /// @return null at the end of the stream
    @Nullable String next() throws IOException {
        int size = 0;
        while (true) {
            int b = in.read();
            if (b < 0) {
                return size == 0 ? null : new String(buffer, 0, size, StandardCharsets.UTF_8);
            }
            if (b == '\n') {
                return new String(buffer, 0, size, StandardCharsets.UTF_8);
            }
            if (size == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * size);
            }
            buffer[size++] = (byte) b;
        }
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
