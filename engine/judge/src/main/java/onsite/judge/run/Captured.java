package onsite.judge.run;

import java.nio.charset.StandardCharsets;

/// Bytes that a program wrote.
public final class Captured {
    private final byte[] bytes;

    /// @param bytes not copied: the giver lets go of them
    public Captured(byte[] bytes) {
        this.bytes = bytes;
    }

    public int size() {
        return bytes.length;
    }

    public byte at(int index) {
        return bytes[index];
    }

    /// The text from one index to another, a character for each byte.
    public String latin1(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// The beginning, for showing, with an ellipsis where something is left out.
    public String beginning(int bytesMax) {
        return bytes.length <= bytesMax
                ? text()
                : new String(bytes, 0, bytesMax, StandardCharsets.UTF_8) + "…";
    }

    void writeTo(java.io.OutputStream out) throws java.io.IOException {
        out.write(bytes);
    }

    /// What writes these bytes to a program's standard input.
    public Feed feed() {
        return this::writeTo;
    }
}
