package onsite.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Cards, today, progress and the day, as a candidate meets them.
@ExtendWith(Stage.class)
final class PractisingTest {

    @Test
    void cardsAreAnsweredByKeysAndTakenBack(Stage stage) {
        try (Visit visit = stage.visit()) {
            Page page = visit.open("/review").page();
            String question = page.locator(".card-face .prose").first().innerText();
            page.keyboard().press("Space");
            assertThat(page.locator(".grades button")).hasCount(4);
            page.keyboard().press("3");
            assertThat(page.locator(".section-head .muted").first()).containsText("1 of");

            page.keyboard().press("u");

            assertThat(page.locator(".card-face .prose").first()).hasText(question);
            visit.open("/review");
            assertThat(page.locator(".section-head .muted").first()).containsText("0 of");
        }
    }

    @Test
    void whatIsTypedIsCompared(Stage stage) {
        try (Visit visit = stage.visit()) {
            Page page = visit.open("/review?card=" + Onsite.printingCard()).page();
            page.locator("#typed").fill("surely not this");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".verdict-line")).containsText("Not quite");
            String prints = page.locator(".compare pre").nth(1).textContent();

            visit.open("/review?card=" + Onsite.printingCard());
            page.locator("#typed").fill(prints);
            page.keyboard().press("Control+Enter");

            assertThat(page.locator(".verdict-line")).containsText("Right");
            assertThat(page.locator(".grades .primary")).containsText("Good");
        }
    }

    @Test
    void aSolvedProblemAndAWinShowOnTheirPages(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem("counting-bits")
                    .write("Java", Onsite.submission("counting-bits", "accepted", "java"))
                    .submit()
                    .seeVerdict("Accepted");
            Page page = visit.open("/problems/counting-bits/submissions").page();
            page.locator("a.verdict").first().click();
            assertThat(page.locator(".rated")).containsText("Good: solved without hints");
            page.locator(".rated button", new Page.LocatorOptions().setHasText("Easy")).click();
            assertThat(page.locator(".rated")).containsText("You said otherwise");

            visit.open("/progress");
            assertThat(page.locator(".lead").first()).containsText("of the last 28 days");
            assertThat(page.locator(".heat rect").first()).isVisible();

            visit.open("/day");
            page.locator("#win").fill("I explained it aloud");
            page.keyboard().press("Enter");
            assertThat(page.locator(".notes")).containsText("I explained it aloud");
            page.getByLabel("Strike out: I explained it aloud").click();
            assertThat(page.getByText("I explained it aloud")).hasCount(0);
        }
    }

    @Test
    void aQuestionIsAnsweredAndComesBack(Stage stage) {
        try (Visit visit = stage.visit()) {
            Page page = visit.open("/questions").page();
            page.getByText("URL shortener").click();
            assertThat(page.locator(".prose").first()).isVisible();
            page.getByText("What a good answer touches").click();
            assertThat(page.locator(".plain-list").last()).isVisible();
            page.getByLabel("Minutes it took").fill("30");
            page.locator(".grades button").nth(2).click();
            assertThat(page.locator("#state")).containsText("Done once, again in");

            visit.open("/progress");
            assertThat(page.locator("main")).containsText("System design");
            visit.open("/questions/url-shortener");
            visit.button("Undo").click();
            assertThat(page.locator("#state")).hasCount(0);
        }
    }

    @Test
    void anApplicationGoesFromStageToStage(Stage stage) {
        try (Visit visit = stage.visit()) {
            Page page = visit.open("/process").page();
            page.locator("#company").fill("Harbour Lights");
            page.keyboard().press("Enter");
            assertThat(page.getByText("Harbour Lights")).isVisible();
            page.getByLabel("Harbour Lights: passed", new Page.GetByLabelOptions().setExact(true))
                    .click();
            assertThat(page.locator("tbody tr").first()).containsText("Phone screen");
            page.getByLabel("Harbour Lights: not passed").click();
            assertThat(page.locator("tbody tr").first()).containsText("Ended here");
        }
    }

    @Test
    void theFirstPageIsToday(Stage stage) {
        try (Visit visit = stage.visit()) {
            Page page = visit.open("/").page();
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/today"));
            page.getByText("Review", new Page.GetByTextOptions().setExact(true)).first().click();
            assertThat(page.locator(".card-face")).isVisible();
        }
    }
}
