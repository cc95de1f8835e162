package onsite.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A target, the plan that follows from it, and an exercise from elsewhere.
@ExtendWith(Stage.class)
final class PlanTest {

    @Test
    void targetBecomesACalendar(Stage stage) throws IOException {
        try (Visit visit = stage.visit().expectRefusals()) {
            LocalDate today = LocalDate.now(ZoneId.systemDefault());
            Page page = visit.open("/plan").page();
            page.getByLabel("Company").selectOption(new SelectOption().setValue("google"));
            page.getByLabel("Interview on").fill(today.minusDays(1).toString());
            page.getByLabel("Hours a day").fill("2");
            visit.button("Plan").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("is in the past");
            assertThat(page.getByLabel("Company")).hasValue("google");
            assertThat(page.getByLabel("Hours a day")).hasValue("2");

            page.getByLabel("Interview on").fill(today.plusDays(21).toString());
            visit.button("Plan").click();
            assertThat(page.locator(".lead").first()).containsText("21 days until Google");
            // what other tests did today is taken off the first of them
            assertThat(page.locator(".facts")).containsText("21 days of study");
            Locator link = page.locator(".sessions a[href^='/problems/']").first();
            assertThat(link).isVisible();

            page.locator("input[name=name]").fill("Maze of elsewhere");
            page.locator("input[name=link]").fill("javascript:alert(1)");
            visit.button("Add").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("is not a link");
            page.locator("input[name=name]").fill("Maze of elsewhere");
            page.locator("input[name=link]").fill("https://example.org/maze");
            page.locator("select[name=difficulty]").selectOption("easy");
            page.locator("input[name=minutes]").fill("20");
            visit.button("Add").click();
            Locator own = page.locator("table.dense");
            assertThat(own).containsText("Maze of elsewhere");
            Locator planned = page.locator(".sessions a[href^='/own/']");
            assertThat(planned).hasCount(1);
            planned.evaluate("link => link.click()"); // its week may be folded
            assertThat(page.locator("a[href='https://example.org/maze']")).isVisible();
            page.locator(".grades button").nth(2).click();
            assertThat(page.locator("#state")).containsText("Done once");
            visit.open("/plan");
            visit.button("Remove Maze of elsewhere").click();
            assertThat(page.getByText("Maze of elsewhere")).hasCount(0);

            Download calendar =
                    page.waitForDownload(() ->
                            page.getByRole(
                                            AriaRole.LINK,
                                            new Page.GetByRoleOptions()
                                                    .setName("Download as iCalendar"))
                                    .click());
            assertThat(Files.readString(calendar.path()))
                    .contains("BEGIN:VCALENDAR", "Interview: Google");

            page.locator(".sessions a[href^='/problems/']").first().click();
            assertThat(page).hasURL(Pattern.compile("/problems/[a-z0-9-]+$"));
        }
    }
}
