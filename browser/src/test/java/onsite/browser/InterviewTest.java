package onsite.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What an interviewer gives only when asked.
@ExtendWith(Stage.class)
final class InterviewTest {
    private static final String PROBLEM = "hamming-distance";

    @Test
    void anAnswerShowsOnlyAfterItsQuestionWasAsked(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem(PROBLEM);
            Page page = visit.page();
            visit.tab("Interview").click();
            Locator panel = page.locator("#interview-panel");
            assertThat(panel.locator("#clarification-0")).hasCount(0);

            panel.locator("form[action$='/clarifications/0'] button").click();

            assertThat(panel.locator("#clarification-0")).isVisible();
            assertThat(panel.locator("#clarification-1")).hasCount(0);
            page.reload();
            assertThat(panel.locator("#clarification-0")).isVisible();
        }
    }

    @Test
    void hintsComeOneAtATime(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem(PROBLEM);
            visit.tab("Interview").click();
            visit.button("Show hint 1").click();
            assertThat(visit.page().locator("#hint-0")).isVisible();
            assertThat(visit.page().locator("#hint-1")).hasCount(0);
            visit.button("Show hint 2").click();
            assertThat(visit.page().locator("#hint-1")).isVisible();
        }
    }

    @Test
    void theEditorialOpensOnRequest(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem(PROBLEM);
            visit.tab("Editorial").click();
            assertThat(visit.page().locator("#editorial-text")).hasCount(0);
            visit.button("Read the editorial now").click();
            assertThat(visit.page().locator("#editorial-text")).isVisible();
        }
    }
}
