package onsite.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One person's browser, with nothing remembered from before. What must never happen on any page is
/// checked at the end: an error in the console, a request to another host.
final class Visit implements AutoCloseable {
    /// The first run of a problem measures its accepted solutions, and a machine may be busy.
    private static final double VERDICT_MILLIS = 300_000;

    private static final double WAIT_MILLIS = 120_000;
    private static final String AXE = axe();
    private static final String VIOLATIONS =
            """
            () => axe.run().then((found) => found.violations.map((rule) =>
                rule.id + ": " + rule.nodes.map((node) => node.target.join(" ")).join(", ")))
            """;

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final Look look;
    private final List<String> troubles = new ArrayList<>();
    private boolean refusalsExpected;

    Visit(Browser browser, String address, Look look) {
        this.address = address;
        this.look = look;
        this.context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(look.width(), look.height())
                                .setColorScheme(look.scheme()));
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        this.page = context.newPage();
        // The first page waits for the judge to open, which trains its workers.
        page.setDefaultTimeout(WAIT_MILLIS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !(refusalsExpected && refused(message.text()))) {
                troubles.add("console: " + message.text());
            }
        });
        page.onPageError(error -> troubles.add("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(address + "/") && !request.url().startsWith("data:")) {
                troubles.add("request to another host: " + request.url());
            }
        });
    }

    private static boolean refused(String text) {
        return text.startsWith("Failed to load resource");
    }

    private static String axe() {
        try (InputStream in = Visit.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe.min.js is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Page page() {
        return page;
    }

    Visit open(String path) {
        page.navigate(address + path);
        return this;
    }

    /// The browser logs an answer of 4xx as an error; this test asks for one.
    Visit expectRefusals() {
        refusalsExpected = true;
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator tab(String name) {
        return page.getByRole(
                AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator editor() {
        return page.locator(".cm-content");
    }

    /// Opens a problem and waits until its editor is there.
    Visit openProblem(String slug) {
        open("/problems/" + slug);
        shown("Code");
        assertThat(editor()).isVisible();
        return this;
    }

    /// On a phone one part of the workbench is shown at a time.
    Visit shown(String part) {
        if (look.phone()) {
            tab(part).first().click();
        }
        return this;
    }

    /// Puts text into the editor as a person does who has it on the clipboard.
    Visit write(String language, String source) {
        page.getByLabel(language, new Page.GetByLabelOptions().setExact(true)).check();
        page.evaluate("text => navigator.clipboard.writeText(text)", source);
        editor().click();
        page.keyboard().press("Control+a");
        page.keyboard().press("Control+v");
        return this;
    }

    Visit submit() {
        page.keyboard().press("Control+Shift+Enter");
        return this;
    }

    /// The verdict of what was run last.
    Locator verdict() {
        return page.locator("#result .verdict-line .verdict");
    }

    Visit seeVerdict(String label) {
        assertThat(page.locator("#progress"))
                .isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(VERDICT_MILLIS));
        assertThat(verdict()).hasText(Pattern.compile("^\\s*" + label + "\\s*$"));
        return this;
    }

    /// No rule of axe is broken on the page as it is now.
    void seeNoBarrier(String where) {
        page.evaluate(AXE + ";0");
        assertThat((List<?>) page.evaluate(VIOLATIONS))
                .as("barriers on %s, %s", where, look)
                .isEmpty();
    }

    @Override
    public void close() {
        context.close();
        assertThat(troubles).isEmpty();
    }
}
