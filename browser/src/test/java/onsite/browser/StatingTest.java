package onsite.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a candidate says of the time complexity, and what becomes of it.
@ExtendWith(Stage.class)
final class StatingTest {
    /// A busy machine may leave open what a quiet one confirms.
    private static final int TRIES = 3;

    private static Locator stating(Visit visit) {
        return visit.page().getByLabel("My time complexity");
    }

    private static Locator answer(Visit visit) {
        return visit.page().locator("#result .stated");
    }

    @Test
    void oneStatementIsConfirmedAndAnotherRefuted(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem("two-sum")
                    .write("Python", Onsite.submission("two-sum", "accepted", "py"));
            stating(visit).selectOption("n");
            int tries = 0;
            do {
                visit.submit().seeVerdict("Accepted");
            } while (answer(visit).textContent().contains("not clear") && ++tries < TRIES);
            assertThat(answer(visit)).containsText("You said n: confirmed.");
            assertThat(answer(visit)).containsText("n log n would fit as well");
            assertThat(answer(visit).locator(".v-ac svg")).isVisible();

            stating(visit).selectOption("2^n");
            visit.submit().seeVerdict("Accepted");
            assertThat(answer(visit)).containsText("You said 2ⁿ: refuted.");
            assertThat(answer(visit).locator(".v-wa svg")).isVisible();

            visit.tab("Submissions").click();
            assertThat(visit.page().locator("#history tbody tr").first())
                    .containsText("2ⁿ: refuted");
            visit.page().locator("#history a.verdict").first().click();
            assertThat(answer(visit)).containsText("You said 2ⁿ: refuted.");
        }
    }

    @Test
    void memoryIsDrawnAndCanBeReadAsATable(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem("two-sum")
                    .write("Python", Onsite.submission("two-sum", "accepted", "py"))
                    .submit()
                    .seeVerdict("Accepted");
            Locator memory =
                    visit.page()
                            .locator("#result section")
                            .filter(new Locator.FilterOptions().setHasText("Memory by size"));
            assertThat(memory).containsText("with the input and the answer, grows about like n");
            assertThat(memory.locator("svg[role=img]")).isVisible();
            memory.getByText("As a table").click();
            assertThat(memory.locator("th").last()).hasText("Held at most");
            assertThat(memory.locator("tbody tr").count()).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void whatIsSaidOfAWrongAnswerIsNotCompared(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem("max-window-sum")
                    .write("Java", Onsite.submission("max-window-sum", "wrong_answer", "java"));
            stating(visit).selectOption("n^2");
            visit.submit().seeVerdict("Wrong Answer");
            assertThat(answer(visit)).containsText("You said n². It is compared with");
        }
    }

    @Test
    void theStatementIsReachedByKeyboardAndKeptWithTheDraft(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem("course-order").write("Python", "# linear, I think");
            visit.page().keyboard().press("Escape");
            visit.page().keyboard().press("Tab");
            assertThat(stating(visit)).isFocused();
            visit.page().keyboard().press("ArrowDown");
            visit.page().keyboard().press("ArrowDown");
            assertThat(stating(visit)).hasValue("log n");
            assertThat(visit.page().locator("#saved")).hasText("Saved");
        }
        try (Visit visit = stage.visit()) {
            visit.openProblem("course-order");
            Page page = visit.page();
            page.getByLabel("Python", new Page.GetByLabelOptions().setExact(true)).check();
            assertThat(stating(visit)).hasValue("log n");
            page.getByLabel("Java", new Page.GetByLabelOptions().setExact(true)).check();
            assertThat(stating(visit)).hasValue("");
            page.getByLabel("Python", new Page.GetByLabelOptions().setExact(true)).check();
            visit.button("Reset").click();
            assertThat(stating(visit)).hasValue("");
            visit.button("Undo").click();
            assertThat(stating(visit)).hasValue("log n");
            visit.openProblem("linked-list-cycle");
            page.getByLabel("Python", new Page.GetByLabelOptions().setExact(true)).check();
            assertThat(stating(visit)).hasValue("");
        }
    }
}
