package onsite.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onsite.app.command.Program;
import onsite.app.command.Surroundings;
import onsite.app.terminal.Terminal;
import org.sqlite.util.LibraryLoaderUtil;

/// Loads the classes that a start needs, so that the JVM can write them to an ahead-of-time cache.
///
/// The launcher runs it once after each build, with `-XX:AOTCacheOutput`. It opens the program in
/// an empty home folder, asks for a few pages, and ends. It also leaves behind what each start
/// would else make anew: the content as it was read, and SQLite's library as a file of its own, in
/// the folder that `onsite.native` names.
public final class Training {
    private static final List<String> PATHS =
            List.of(
                    "/today",
                    "/review",
                    "/progress",
                    "/problems",
                    "/problems?q=two+sum",
                    "/problems/two-sum",
                    "/roadmap",
                    "/approaches",
                    "/api/v1/problems",
                    "/metrics");

    private Training() {}

    public static void main(String[] words) throws IOException {
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var surroundings =
                new Surroundings(
                        Terminal.of(nowhere, nowhere, false, false, Map.of()),
                        System.getenv(),
                        Path.of(System.getProperty("user.home")),
                        Path.of(System.getProperty("onsite.content", "content")),
                        Optional.ofNullable(System.getProperty("onsite.snapshot")).map(Path::of),
                        Clock.systemUTC());
        unpackSqlite(Path.of(System.getProperty("onsite.native")));
        Program.run(surroundings, port -> 0, "problems");
        try (Server server = Server.start(surroundings, 0)) {
            for (String path : PATHS) {
                visit(server.address() + path);
            }
        }
        System.exit(0);
    }

    private static void unpackSqlite(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream packed = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
            if (packed != null) { // else there is none for this machine, as the store will say
                Files.createDirectories(folder);
                Files.copy(packed, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                System.setProperty("org.sqlite.lib.path", folder.toString());
            }
        }
    }

    private static void visit(String address) throws IOException {
        if (URI.create(address).toURL().openConnection() instanceof HttpURLConnection connection) {
            connection.setRequestProperty("Accept", "text/html");
            connection.getResponseCode();
            try (InputStream answer =
                    connection.getErrorStream() != null
                            ? connection.getErrorStream()
                            : connection.getInputStream()) {
                answer.readAllBytes();
            }
        }
    }
}
