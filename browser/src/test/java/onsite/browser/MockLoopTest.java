package onsite.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Interview mode alone, and a whole mock loop with an interviewer's window beside the candidate's.
@ExtendWith(Stage.class)
final class MockLoopTest {
    private static final int LOOPS_ROUNDS = 5;
    private static final double VERDICT_MILLIS = 300_000;

    private static void grade(Locator form, String grade) {
        Locator choices = form.locator("input[value='" + grade + "']");
        assertThat(choices.first()).isAttached(); // the page may still be on its way
        choices.all().forEach(Locator::check);
        form.locator("button.primary").click();
    }

    private static void costs(Locator form) {
        form.locator("select[name=time]").selectOption("n");
        form.locator("select[name=space]").selectOption("n");
    }

    /// From the approach to a stated test; the editor is open then.
    private static void prepare(Page page) {
        assertThat(page.locator("#editor")).hasCount(0);
        Locator approach = page.locator("form[action$='/approach']");
        approach.locator("textarea").fill("Brute force first, then a map of what was seen.");
        costs(approach);
        approach.locator("button").click();
        assertThat(page.locator(".cm-content")).isVisible();
        page.locator("#submit").click();
        assertThat(page.locator("#trouble")).containsText("State a test of your own");
        Locator test = page.locator("#own-tests form");
        Locator input = test.locator("textarea");
        input.fill(input.getAttribute("placeholder"));
        test.locator("input[name=expected]").fill("as in the example");
        test.locator("button").click();
        assertThat(page.locator("#own-tests tbody tr")).hasCount(1);
    }

    private static void seeAccepted(Locator runs) {
        assertThat(runs.locator(".verdict").first())
                .hasText(
                        Pattern.compile("\\s*Accepted\\s*"),
                        new LocatorAssertions.HasTextOptions().setTimeout(VERDICT_MILLIS));
    }

    @Test
    void interviewModeGoesFromTheClarifyingQuestionToTheEvidence(Stage stage) {
        try (Visit visit = stage.visit().expectRefusals()) {
            Page page = visit.page();
            visit.openProblem("remove-duplicates-sorted");
            visit.tab("Interview").click();
            page.locator("a[href='/interview/remove-duplicates-sorted']").click();
            visit.button("Start the interview").click();

            assertThat(page.locator(".stages li[aria-current=step]")).containsText("Clarify");
            assertThat(page.locator("#answer-0")).hasCount(0);
            page.locator("#clarify summary").click();
            page.locator("#clarify button[aria-label^='Ask: ']").first().click();
            assertThat(page.locator("#answer-0")).isVisible();
            visit.button("Next stage").click();
            assertThat(page.locator(".stages li[aria-current=step]")).containsText("Think");

            prepare(page);
            assertThat(page.locator(".stages li[aria-current=step]")).containsText("code");
            visit.write("Java", Onsite.submission("remove-duplicates-sorted", "accepted", "java"));
            assertThat(page.locator("#saved")).hasText("Saved");
            page.reload();
            assertThat(page.locator(".cm-content")).containsText("class Solution");
            page.locator("#run").click();
            seeAccepted(page.locator("#runs"));
            page.locator("#submit").click();
            assertThat(page.locator("#runs > ul > li")).hasCount(2);
            seeAccepted(page.locator("#runs"));
            Locator complexity = page.locator("#final-costs form");
            complexity.locator("select[name=space]").selectOption("1");
            complexity.locator("button").click();
            assertThat(page.locator("#restated")).containsText("space O(1)");

            visit.button("Pause").click();
            assertThat(page.locator(".notice.warn")).containsText("Paused");
            visit.button("Go on").click();
            visit.button("End the round").click();
            assertThat(page.locator("#evidence")).hasCount(0);
            grade(page.locator("#rubric-panel form"), "strong-yes");
            Locator evidence = page.locator("#evidence");
            assertThat(evidence).containsText("Asked 1 of the");
            assertThat(evidence).containsText("1 own test, 1 of them before anything ran");
            assertThat(evidence).containsText("Submitted: Accepted.");
            assertThat(evidence).containsText("stated space O(1)");
            assertThat(evidence).containsText("Time by stage: Clarify");
            grade(page.locator("#rubric-panel form"), "yes");
            assertThat(page.locator("#rubric-panel table")).containsText("Given by yourself");
        }
    }

    @Test
    void aWholeLoopWithAnInterviewerBesideTheCandidate(Stage stage) {
        try (Visit candidate = stage.visit().expectRefusals();
                Visit interviewer = stage.visit().expectRefusals()) {
            Page page = candidate.page();
            Page beside = interviewer.page();
            draw(candidate, "linkedin");
            interviewer.open(page.locator("#link").textContent());
            assertThat(beside.locator(".empty")).containsText("No round yet");

            begin(page, 1);
            assertThat(page.locator("#presence")).hasText("The interviewer is here");
            assertThat(beside.locator("#presence")).hasText("The candidate is here");
            assertThat(beside.locator("#round-head")).containsText("Round 1");
            codingRound(candidate, interviewer);
            over(candidate, interviewer, 1);

            for (int round = 2; round <= LOOPS_ROUNDS; round++) {
                begin(page, round);
                assertThat(beside.locator("#round-head")).containsText("Round " + round);
                if (page.locator("#notes").count() > 0) {
                    page.locator("#notes").fill("What I said in round " + round);
                    assertThat(page.locator("#notes-state")).hasText("Saved");
                    assertThat(beside.locator("#work")).containsText("in round " + round);
                    page.reload();
                    assertThat(page.locator("#notes")).hasValue("What I said in round " + round);
                }
                over(candidate, interviewer, round);
            }

            Locator debrief = page.locator("#debrief");
            assertThat(debrief.locator(".verdict-line .verdict"))
                    .hasText(Pattern.compile("\\s*Hire\\s*"));
            assertThat(debrief).containsText("all rounds are for hiring");
            assertThat(debrief).containsText("You expected what you were given.");
            debrief.locator("summary").first().click();
            assertThat(debrief).containsText("Submitted: Accepted.");
            assertThat(debrief).containsText("1 of them given by the interviewer");
            assertThat(debrief).containsText("The interviewer remarks: Well done in round 1");
            candidate.open("/mocks");
            assertThat(page.locator("table").first()).containsText("Hire");
        }
    }

    private static void draw(Visit visit, String company) {
        Page page = visit.open("/mocks").page();
        Locator fold = page.locator("#" + company);
        fold.locator("summary").click();
        fold.locator("select[name=level]").selectOption("senior");
        fold.locator("input[name=seed]").fill("7");
        fold.locator("button.primary").click();
        assertThat(page.locator("#rounds tbody tr")).hasCount(LOOPS_ROUNDS);
    }

    private static void begin(Page page, int round) {
        page.locator("button[aria-label='Begin: round " + round + "']").click();
        assertThat(page.locator("#session")).isVisible();
    }

    private static void codingRound(Visit candidate, Visit interviewer) {
        Page page = candidate.page();
        Page beside = interviewer.page();
        page.locator("#own-question").fill("May I write helper classes?");
        page.locator("#clarify form button").first().click();
        assertThat(beside.locator("#scripts")).containsText("May I write helper classes?");
        beside.locator("#scripts details[open] input[name=text]").fill("Yes, as many as you like.");
        beside.locator("#scripts details[open] form[action$='/say'] button").click();
        assertThat(page.locator("#said-panel")).containsText("Yes, as many as you like.");

        prepare(page);
        assertThat(beside.locator("#work")).containsText("a map of what was seen");
        String slug = page.locator("#coding").getAttribute("data-slug");
        candidate.write("Java", Onsite.submission(slug, "accepted", "java"));
        page.keyboard().press("Control+End");
        page.keyboard().type("// thinking aloud");
        assertThat(beside.locator("#live-code")).containsText("// thinking aloud");
        assertThat(beside.locator("#live-code")).containsText("class ");
        beside.reload();
        assertThat(beside.locator("#live-code")).containsText("// thinking aloud");

        assertThat(page.locator("#hint-0")).hasCount(0);
        beside.locator("#scripts details[open] button[aria-label='Give hint 1']").click();
        assertThat(page.locator("#hint-0")).containsText("Given by the interviewer");

        page.locator("#submit").click();
        seeAccepted(page.locator("#runs"));
        seeAccepted(beside.locator("#work"));
    }

    /// The round is ended, predicted, and graded by the interviewer.
    private static void over(Visit candidate, Visit interviewer, int round) {
        Page page = candidate.page();
        Locator rubric = interviewer.page().locator("#rubric-panel form");
        candidate.button("End the round").click();
        grade(page.locator("#rubric-panel form"), "yes");
        assertThat(page.locator("#evidence")).isVisible();
        rubric.locator("#remark").fill("Well done in round " + round);
        grade(rubric, "yes");
        assertThat(interviewer.page().locator("#graded")).isVisible();
        assertThat(page.locator("#rubric-panel table")).containsText("Given by the interviewer");
        page.locator("#rubric-panel .pager a").click();
        assertThat(page.locator("#rounds tbody tr").nth(round - 1)).containsText("graded");
    }
}
