package onsite.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// One program and one browser for all tests of a run; each test opens visits of its own.
///
/// A test that is extended with this class takes a `Stage` as a parameter.
public final class Stage implements ParameterResolver, AutoCloseable {
    private static final double WAIT_MILLIS = 60_000;
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Optional<Props> props;

    /// What stands on the stage.
    private record Props(Onsite onsite, Playwright playwright, Browser browser) {}

    /// For JUnit, which asks an empty stage for the one that all tests share.
    public Stage() {
        this.props = Optional.empty();
    }

    private Stage(Props props) {
        this.props = Optional.of(props);
    }

    private static Stage set() {
        PlaywrightAssertions.setDefaultAssertionTimeout(WAIT_MILLIS);
        Onsite onsite;
        try {
            onsite = Onsite.start(Files.createTempDirectory("onsite-browser"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium())
                                        .setArgs(FLAGS));
        return new Stage(new Props(onsite, playwright, browser));
    }

    private static Path chromium() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder ->
                        Stream.of("chromium", "chromium-browser", "google-chrome")
                                .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "No Chromium is on PATH: install it (apt-get install chromium)."));
    }

    /// A wide window with the light theme.
    Visit visit() {
        return visit(Look.LIGHT_WIDE);
    }

    Visit visit(Look look) {
        Props set = props.orElseThrow();
        return new Visit(set.browser(), set.onsite().address(), look);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Stage.class, key -> Stage.set(), Stage.class);
    }

    @Override
    public void close() {
        props.ifPresent(set -> {
            set.browser().close();
            set.playwright().close();
            set.onsite().close();
        });
    }
}
