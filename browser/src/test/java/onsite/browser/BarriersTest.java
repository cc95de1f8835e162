package onsite.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Axe finds nothing on any page, light or dark, wide or on a phone.
@ExtendWith(Stage.class)
final class BarriersTest {

    @ParameterizedTest
    @EnumSource(Look.class)
    void pagesThatAreRead(Look look, Stage stage) {
        try (Visit visit = stage.visit(look).expectRefusals()) {
            for (String path :
                    new String[] {
                        "/problems",
                        "/problems?q=zzzz",
                        "/problems?q=ledger&company=google",
                        "/problems?roadmap=trees",
                        "/roadmap",
                        "/approaches",
                        "/approaches/category/hash-tables",
                        "/submissions",
                        "/plan",
                        "/setup",
                        "/interview/two-sum",
                        "/mocks",
                        "/today",
                        "/review",
                        "/review?show=1",
                        "/review?card=" + Onsite.printingCard() + "&typed=x",
                        "/progress",
                        "/process",
                        "/questions",
                        "/questions/url-shortener",
                        "/day",
                        "/nowhere"
                    }) {
                visit.open(path).seeNoBarrier(path);
            }
            visit.open("/problems").page().keyboard().press("?");
            assertThat(visit.page().locator("dialog#keys")).isVisible();
            visit.seeNoBarrier("the keys");
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void theWorkbench(Look look, Stage stage) {
        try (Visit visit = stage.visit(look).expectRefusals()) {
            Page page = visit.page();
            visit.open("/problems/shortest-route");
            page.locator(".companies summary").click();
            visit.seeNoBarrier("what companies are said to ask");
            visit.openProblem("two-sum").seeNoBarrier("the editor");
            visit.write("Java", "class Solution { nonsense }").submit().seeVerdict("Compile Error");
            visit.seeNoBarrier("a compile error");
            visit.shown("Code");
            visit.write("Java", Onsite.submission("two-sum", "wrong_answer", "java"))
                    .submit()
                    .seeVerdict("Wrong Answer");
            visit.seeNoBarrier("a wrong answer");
            visit.shown("Code");
            visit.write("Java", Onsite.submission("two-sum", "accepted", "java"));
            page.getByLabel("My time complexity").selectOption("2^n");
            visit.submit().seeVerdict("Accepted");
            assertThat(page.locator("#result .stated")).containsText("refuted");
            visit.seeNoBarrier("an accepted submission");
            visit.tab("Your input").click();
            visit.seeNoBarrier("the input");
            visit.shown("Statement");
            for (String tab : new String[] {"Interview", "Editorial", "Submissions"}) {
                visit.tab(tab).click();
                visit.seeNoBarrier(tab);
            }
            visit.open("/problems/two-sum/submissions").seeNoBarrier("a history");
            page.locator("a.verdict").first().click();
            assertThat(page.locator("code.language-java")).isVisible();
            visit.seeNoBarrier("a submission");
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void interviewsAndMockLoops(Look look, Stage stage) {
        try (Visit visit = stage.visit(look).expectRefusals();
                Visit beside = stage.visit(look).expectRefusals()) {
            Page page = visit.open("/mocks").page();
            page.locator("#meta summary").click();
            visit.seeNoBarrier("a company");
            page.locator("#meta button.primary").click();
            visit.seeNoBarrier("a loop");
            beside.open(page.locator("#link").textContent()).seeNoBarrier("no round yet");
            page.locator("button[aria-label='Begin: round 1']").click();
            assertThat(page.locator("#coding")).isVisible();
            visit.seeNoBarrier("a round");
            page.locator("#approach").fill("A map.");
            page.locator("#approach-time").selectOption("n");
            page.locator("#approach-space").selectOption("n");
            page.locator("form[action$='/approach'] button").click();
            assertThat(visit.editor()).isVisible();
            visit.seeNoBarrier("a round with its editor");
            assertThat(beside.page().locator("#work")).containsText("A map.");
            beside.seeNoBarrier("the script");
            visit.button("End the round").click();
            assertThat(page.locator("#rubric-panel form")).isVisible();
            visit.seeNoBarrier("the prediction");
            for (var yes : page.locator("input[value=yes]").all()) {
                yes.check();
            }
            page.locator("#rubric-panel button.primary").click();
            assertThat(page.locator("#evidence")).isVisible();
            visit.seeNoBarrier("the evidence");
            assertThat(beside.page().locator("#rubric-panel form")).isVisible();
            beside.seeNoBarrier("the rubric");
            page.locator("#rubric-panel .pager a").click();
            assertThat(page.locator("#debrief")).isVisible();
            visit.seeNoBarrier("the debrief");
        }
    }
}
