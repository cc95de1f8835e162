package onsite.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The list says by its address what it shows.
@ExtendWith(Stage.class)
final class ListTest {

    @Test
    void filtersAreInTheAddressAndSurviveAReload(Stage stage) {
        try (Visit visit = stage.visit()) {
            Page page = visit.open("/problems").page();
            page.getByLabel("Topic").selectOption(new SelectOption().setValue("union-find"));
            Locator results = page.locator("#results");
            assertThat(results).not().containsText("Two Sum");
            assertThat(results).containsText("Redundant Connection");
            assertThat(page).hasURL(Pattern.compile("topic=union-find"));
            page.reload();
            assertThat(results).not().containsText("Two Sum");
            assertThat(results).containsText("Redundant Connection");
            assertThat(page.getByLabel("Topic")).hasValue("union-find");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Clear filters"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("/problems$"));
        }
    }

    @Test
    void columnsSortBothWays(Stage stage) {
        try (Visit visit = stage.visit()) {
            Page page = visit.open("/problems").page();
            Locator difficulty =
                    page.getByRole(
                            AriaRole.LINK, new Page.GetByRoleOptions().setName("Difficulty"));
            Locator head = page.locator("th[aria-sort]");
            difficulty.click();
            assertThat(head).hasAttribute("aria-sort", "ascending");
            difficulty.click();
            assertThat(head).hasAttribute("aria-sort", "descending");
            assertThat(page.locator("#results tbody tr").first()).containsText("Hard");
        }
    }

    @Test
    void nothingFoundIsSaid(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.open("/problems?q=zzzz");
            assertThat(visit.page().locator("#results")).containsText("Nothing fits");
        }
    }

    @Test
    void aWrongAddressLeadsBack(Stage stage) {
        try (Visit visit = stage.visit().expectRefusals()) {
            Page page = visit.open("/problems/no-such-problem").page();
            assertThat(page.locator("h1")).hasText("No such problem");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All problems"))
                    .click();
            assertThat(page.locator("h1")).hasText("Problems");
        }
    }
}
