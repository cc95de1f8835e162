package onsite.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From the list of problems to a verdict that explains itself.
@ExtendWith(Stage.class)
final class SolvingTest {

    @Test
    void fromTheListToAccepted(Stage stage) {
        try (Visit visit = stage.visit()) {
            Page page = visit.open("/problems").page();
            page.keyboard().press("/");
            page.keyboard().type("two sum");
            assertThat(page.locator("#results")).not().containsText("Course Order");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Two Sum").setExact(true))
                    .click();
            assertThat(visit.editor()).isVisible();

            visit.write("Java", Onsite.submission("two-sum", "accepted", "java")).submit();

            visit.seeVerdict("Accepted");
            assertThat(page.locator("#problem-facts")).containsText("Solved");
            assertThat(page.locator("#result .verdict-line"))
                    .containsText(Pattern.compile("Tests\\s*(\\d+) / \\1"));
            visit.open("/problems?state=solved");
            assertThat(page.locator("#results")).containsText("Two Sum");
        }
    }

    @ParameterizedTest
    @CsvSource({"Python,py", "Go,go"})
    void otherLanguagesAreJudgedToo(String language, String extension, Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem("single-number")
                    .write(language, Onsite.submission("single-number", "accepted", extension))
                    .submit()
                    .seeVerdict("Accepted");
        }
    }

    @Test
    void wrongAnswerShowsItsTest(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem("max-window-sum")
                    .write("Java", Onsite.submission("max-window-sum", "wrong_answer", "java"))
                    .submit()
                    .seeVerdict("Wrong Answer");
            Locator evidence = visit.page().locator("#result .evidence");
            assertThat(evidence.getByLabel("Input").first())
                    .containsText(Pattern.compile("\\w+ = "));
            assertThat(evidence.getByLabel("Expected").first()).not().isEmpty();
            assertThat(evidence.getByLabel("Yours").first().locator("del").first()).isVisible();
        }
    }

    @Test
    void classProblemShowsItsCalls(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem("lru-cache")
                    .write("Java", Onsite.submission("lru-cache", "wrong_answer", "java"))
                    .submit()
                    .seeVerdict("Wrong Answer");
            assertThat(visit.page().locator("#result").getByLabel("Yours").first())
                    .containsText(Pattern.compile("get\\(-?\\d+\\) = "));
        }
    }

    @Test
    void compileErrorIsShownAtItsLine(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem("counting-bits")
                    .write(
                            "Java",
                            "class Solution {\n    public int[] countBits(int n) {\n        return nothing;\n    }\n}\n")
                    .submit()
                    .seeVerdict("Compile Error");
            Page page = visit.page();
            assertThat(page.locator(".cm-lint-marker-error")).hasCount(1);
            page.locator("#result")
                    .getByText("Line 3", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator(".cm-activeLine")).containsText("return nothing;");
        }
    }

    @Test
    void samplesShowEachExample(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem("insert-position")
                    .write("Python", Onsite.submission("insert-position", "accepted", "py"));
            visit.page().keyboard().press("Control+Enter");
            visit.seeVerdict("Accepted");
            int examples = visit.page().locator("section.example").count();
            assertThat(visit.page().locator("#result .cases > details")).hasCount(examples);
        }
    }

    @Test
    void ownInputIsAnsweredAndABadOneIsExplained(Stage stage) {
        try (Visit visit = stage.visit().expectRefusals()) {
            visit.openProblem("two-sum")
                    .write("Java", Onsite.submission("two-sum", "accepted", "java"));
            Page page = visit.page();
            visit.button("Use as input").first().click();
            assertThat(page.locator("#input")).hasValue(Pattern.compile("^nums = "));

            page.locator("#input").fill("nums = [1,2");
            visit.button("Run this input").click();
            assertThat(page.locator("#input-trouble")).isVisible();

            page.locator("#input").fill("nums = [5,1,7]\ntarget = 12");
            visit.button("Run this input").click();
            visit.seeVerdict("Accepted");
            assertThat(page.locator("#result").getByLabel("Yours").first()).hasText("[0,2]");
        }
    }
}
