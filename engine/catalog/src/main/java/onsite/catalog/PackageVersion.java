package onsite.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 over what verdicts depend on. Each part is fed with its name and length, so that text
/// can't move from one to the next unseen.
final class PackageVersion {
    private final MessageDigest digest;

    PackageVersion() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256, but this one", e);
        }
    }

    PackageVersion with(String name, String text) {
        feed(name);
        feed(text);
        return this;
    }

    private void feed(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /// 64 hexadecimal digits; ends the use of this object.
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
