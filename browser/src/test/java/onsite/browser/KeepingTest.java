package onsite.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Nothing that was written or submitted is lost.
@ExtendWith(Stage.class)
final class KeepingTest {

    @Test
    void reloadFindsDraftAndHistory(Stage stage) {
        try (Visit visit = stage.visit()) {
            String wrong = Onsite.submission("redundant-connection", "wrong_answer", "java");
            visit.openProblem("redundant-connection")
                    .write("Java", wrong)
                    .submit()
                    .seeVerdict("Wrong Answer");
            visit.write("Java", wrong + "\n// and on I think\n");
            Page page = visit.page();

            page.reload();

            assertThat(visit.editor()).containsText("and on I think");
            visit.seeVerdict("Wrong Answer");
            visit.tab("Submissions").click();
            assertThat(page.locator("#history tbody tr")).hasCount(1);
        }
    }

    @Test
    void anotherBrowserFindsTheDraft(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem("course-order").write("Go", "package solution // begun on the train");
            assertThat(visit.page().locator("#saved")).hasText("Saved");
        }
        try (Visit visit = stage.visit()) {
            visit.openProblem("course-order");
            visit.page().getByLabel("Go", new Page.GetByLabelOptions().setExact(true)).check();
            assertThat(visit.editor()).containsText("begun on the train");
        }
    }

    @Test
    void resetCanBeUndone(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem("linked-list-cycle")
                    .write("Java", "class Solution { /* precious */ }");
            visit.button("Reset").click();
            assertThat(visit.editor()).not().containsText("precious");
            visit.button("Undo").click();
            assertThat(visit.editor()).containsText("precious");
        }
    }

    @Test
    void eachLanguageHasItsOwnDraft(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem("linked-list-cycle")
                    .write("Python", "# in Python")
                    .write("Go", "// in Go");
            visit.page().getByLabel("Python", new Page.GetByLabelOptions().setExact(true)).check();
            assertThat(visit.editor()).containsText("# in Python");
            visit.page().reload();
            assertThat(visit.editor()).containsText("# in Python");
        }
    }

    @Test
    void reloadDuringJudgingFindsTheRunAgain(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem("pattern-occurrences")
                    .write(
                            "Java",
                            Onsite.submission("pattern-occurrences", "time_limit_exceeded", "java"))
                    .submit();
            assertThat(visit.page().locator("#progress")).isVisible();

            visit.page().reload();

            visit.seeVerdict("Time Limit Exceeded");
        }
    }

    @Test
    void anEarlierSubmissionIsShownComparedAndLoaded(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem("shortest-route")
                    .write("Python", Onsite.submission("shortest-route", "wrong_answer", "py"))
                    .submit()
                    .seeVerdict("Wrong Answer");
            visit.write("Python", Onsite.submission("shortest-route", "accepted", "py"))
                    .submit()
                    .seeVerdict("Accepted");
            Page page = visit.page();

            visit.open("/problems/shortest-route/submissions");
            assertThat(page.locator("main tbody tr")).hasCount(2);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Accepted")).click();
            assertThat(page.locator("table.diff tr.added").first()).isVisible();

            visit.open("/problems/shortest-route/submissions");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Wrong Answer"))
                    .click();
            String first =
                    page.locator("code.language-python")
                            .textContent()
                            .lines()
                            .findFirst()
                            .orElseThrow();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Load into editor"))
                    .click();
            assertThat(page.locator("#undo-line")).isVisible();
            assertThat(visit.editor()).containsText(first);
        }
    }
}
