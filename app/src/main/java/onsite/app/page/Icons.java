package onsite.app.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The icons of every page, from one kept set (Lucide, ISC licence). Each stands beside words, so a
/// screen reader skips it.
public final class Icons {
    private static final Map<String, Html> READ = new ConcurrentHashMap<>();

    private Icons() {}

    /// @param name of a file under `onsite/icons`
    public static Html of(String name) {
        return READ.computeIfAbsent(name, Icons::read);
    }

    private static Html read(String name) {
        String path = "/onsite/icons/" + name + ".svg";
        try (InputStream in = Icons.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no icon " + path);
            }
            String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Html(
                    svg.replaceFirst(
                            "<svg ",
                            "<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
