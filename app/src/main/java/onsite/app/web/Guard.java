package onsite.app.web;

import io.javalin.http.Context;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Stands before every route.
///
/// A page on the internet can make a browser on this machine talk to us. Under a name of its own
/// that resolves to 127.0.0.1 (DNS rebinding) it would even read the answers: so only loopback
/// names are served. Otherwise it can't read, yet could still change: so a change must come from
/// our own pages, or from a program, which sends neither `Origin` nor `Sec-Fetch-Site`.
public final class Guard {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    private static final String NONCE = "onsite.nonce";
    private static final int NONCE_BYTES = 16;

    private final SecureRandom random;

    public Guard(SecureRandom random) {
        this.random = random;
    }

    /// The nonce that inline scripts and styles of this answer must carry.
    public static String nonce(Context context) {
        return Objects.requireNonNull(
                context.<String>attribute(NONCE), "the guard runs before every route");
    }

    void check(Context context) {
        // First, so that an error page carries them too.
        protect(context);
        checkHost(context.header("Host"));
        if (!READING.contains(context.req().getMethod().toUpperCase(Locale.ROOT))) {
            checkOrigin(
                    context.header("Sec-Fetch-Site"),
                    context.header("Origin"),
                    context.header("Host"));
        }
    }

    /// A page of another site may open a WebSocket to us, and could read what comes; so an upgrade
    /// must come from where a change must come from.
    void checkUpgrade(Context context) {
        checkHost(context.header("Host"));
        checkOrigin(
                context.header("Sec-Fetch-Site"), context.header("Origin"), context.header("Host"));
    }

    private void protect(Context context) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        context.attribute(NONCE, nonce);
        context.header(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self' 'nonce-"
                        + nonce
                        + "'; style-src 'self' 'nonce-"
                        + nonce
                        + "'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src"
                        + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    private static void checkHost(@Nullable String host) {
        if (host == null || !LOOPBACK.contains(name(host))) {
            throw new Refusal(
                    421,
                    "Unknown host",
                    "This server answers to localhost only, not to '"
                            + Objects.requireNonNullElse(host, "")
                            + "'.");
        }
    }

    private static void checkOrigin(
            @Nullable String fetchSite, @Nullable String origin, @Nullable String host) {
        boolean foreign =
                fetchSite != null
                        ? !OWN_SITE.contains(fetchSite)
                        : origin != null && !sameAuthority(origin, host);
        if (foreign) {
            throw new Refusal(
                    403,
                    "Foreign page",
                    "Changes are taken from Onsite's own pages and from programs, not from "
                            + Objects.requireNonNullElse(origin, "another site")
                            + ".");
        }
    }

    private static boolean sameAuthority(String origin, @Nullable String host) {
        try {
            return Objects.equals(new URI(origin).getAuthority(), host);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /// A host header without its port.
    private static String name(String host) {
        int colon = host.lastIndexOf(':');
        boolean port = colon > host.lastIndexOf(']');
        return (port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }
}
