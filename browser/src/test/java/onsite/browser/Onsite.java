package onsite.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onsite.catalog.Decks;
import onsite.exercise.Card;

/// The program, running as a process of its own on a free port with a home of its own.
final class Onsite implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

    private final Process process;
    private final String address;

    private Onsite(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /// @param home a folder that may be empty
    static Onsite start(Path home) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Donsite.content=" + content(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "onsite.app.Main",
                                "serve",
                                "--port",
                                "0"));
        var builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("ONSITE_HOME", home.toString());
        try {
            Process process = builder.start();
            var out =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.UTF_8));
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                Matcher matcher = ADDRESS.matcher(line);
                if (matcher.find()) {
                    return new Onsite(process, matcher.group());
                }
            }
            throw new IllegalStateException(
                    "Onsite ended with " + process.waitFor() + " before it said its address");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Path content() {
        return Path.of(System.getProperty("onsite.content", "../content"))
                .toAbsolutePath()
                .normalize();
    }

    /// A card that is answered by typing.
    static String printingCard() {
        return Decks.read(content()).cards().stream()
                .filter(card -> card.kind() == Card.Kind.PRINTS)
                .findFirst()
                .orElseThrow()
                .id()
                .text();
    }

    /// The text of a packaged submission: the first in its folder that is written in the language.
    static String submission(String problem, String verdict, String extension) {
        Path folder =
                content()
                        .resolve("problems")
                        .resolve(problem)
                        .resolve("submissions")
                        .resolve(verdict);
        try (var files = Files.list(folder)) {
            Path file =
                    files.filter(f -> f.toString().endsWith("." + extension))
                            .filter(f -> !f.getFileName().toString().startsWith("BruteForce"))
                            .sorted()
                            .findFirst()
                            .orElseThrow(() ->
                                    new IllegalStateException(
                                            "no ." + extension + " in " + folder));
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
