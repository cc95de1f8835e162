package onsite.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Everything can be done without a mouse, and what was chosen is remembered.
@ExtendWith(Stage.class)
final class KeyboardTest {

    @Test
    void questionMarkShowsTheKeys(Stage stage) {
        try (Visit visit = stage.visit()) {
            Page page = visit.open("/problems").page();
            page.keyboard().press("?");
            assertThat(page.locator("dialog#keys")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog#keys")).isHidden();
        }
    }

    @Test
    void theFirstTabStopSkipsToTheContent(Stage stage) {
        try (Visit visit = stage.visit()) {
            Page page = visit.open("/problems").page();
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
        }
    }

    @Test
    void theEditorIsNoTrap(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem("two-sum").editor().click();
            visit.page().keyboard().press("Escape");
            visit.page().keyboard().press("Tab");
            assertThat(visit.editor()).not().isFocused();
        }
    }

    @Test
    void tabsMoveWithArrows(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem("two-sum");
            visit.tab("Statement").last().focus();
            visit.page().keyboard().press("ArrowRight");
            assertThat(visit.tab("Interview")).isFocused();
            assertThat(visit.page().locator("#panel-interview")).isVisible();
        }
    }

    @Test
    void aPaneKeepsTheSizeItWasGiven(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem("two-sum");
            Locator splitter = visit.page().locator(".splitter.upright");
            splitter.focus();
            visit.page().keyboard().press("ArrowRight");
            visit.page().keyboard().press("ArrowRight");
            assertThat(splitter).hasAttribute("aria-valuenow", "36");
            visit.page().reload();
            assertThat(splitter).hasAttribute("aria-valuenow", "36");
        }
    }

    @Test
    void theThemeIsRemembered(Stage stage) {
        try (Visit visit = stage.visit()) {
            Page page = visit.open("/problems").page();
            visit.button("Switch to the dark theme").click();
            Locator root = page.locator("html");
            assertThat(root).hasAttribute("data-theme", "dark");
            assertThat(page.locator("body"))
                    .hasCSS("color", Pattern.compile("rgb\\(231, 233, 236\\)"));
            visit.open("/submissions");
            assertThat(root).hasAttribute("data-theme", "dark");
        }
    }
}
