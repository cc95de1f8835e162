package onsite.app;

import ch.qos.logback.classic.Level;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import onsite.app.command.BadInput;
import onsite.app.command.Program;
import onsite.app.command.QuickStart;
import onsite.app.command.Surroundings;
import onsite.app.terminal.Terminal;
import org.slf4j.LoggerFactory;

/// Starts the program.
///
/// The launcher says by system properties what Java can't find out: `onsite.content`, the folder of
/// the content; `onsite.snapshot`, where what it was read as may be kept; `onsite.out` and
/// `onsite.err`, `terminal` where a person reads that stream.
public final class Main {
    private Main() {}

    public static void main(String[] words) {
        Map<String, String> environment = System.getenv();
        Terminal terminal =
                Terminal.of(
                        utf8(FileDescriptor.out),
                        utf8(FileDescriptor.err),
                        "terminal".equals(System.getProperty("onsite.out")),
                        "terminal".equals(System.getProperty("onsite.err")),
                        environment);
        Path content =
                Path.of(
                        environment.getOrDefault(
                                "ONSITE_CONTENT", System.getProperty("onsite.content", "content")));
        var surroundings =
                new Surroundings(
                        terminal,
                        environment,
                        Path.of(System.getProperty("user.home")),
                        content.toAbsolutePath().normalize(),
                        Optional.ofNullable(System.getProperty("onsite.snapshot")).map(Path::of),
                        Clock.systemUTC());
        IntFunction<Integer> server = port -> serve(surroundings, port);
        OptionalInt asked = QuickStart.port(words);
        System.exit(
                asked.isPresent()
                        ? QuickStart.run(terminal, server, asked.getAsInt())
                        : Program.run(surroundings, server, words));
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    private static int serve(Surroundings surroundings, int port) {
        String form = surroundings.environment().getOrDefault(Logging.FORM, "plain");
        if (!form.equals("plain") && !form.equals("json")) {
            throw new BadInput(Logging.FORM + " is plain or json, not '" + form + "'.");
        }
        if (LoggerFactory.getLogger("onsite") instanceof ch.qos.logback.classic.Logger logger) {
            logger.setLevel(Level.INFO);
        }
        var ended = new CountDownLatch(1);
        Server server = Server.start(surroundings, port);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    server.close();
                                    ended.countDown();
                                },
                                "shutdown"));
        surroundings
                .terminal()
                .out()
                .println("Onsite is at " + server.address() + " (Ctrl+C stops it)");
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
