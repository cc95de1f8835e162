package onsite.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Finding what to practise next: the roadmap, the comparison of approaches, search, chance, and
/// what companies are said to ask.
@ExtendWith(Stage.class)
final class CataloguePagesTest {
    private static final Pattern OF = Pattern.compile("(\\d+) of (\\d+)");

    private static Locator topic(Page page, String name) {
        return page.locator(".topics-table tbody tr")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.getByRole(
                                                AriaRole.LINK,
                                                new Page.GetByRoleOptions()
                                                        .setName(name)
                                                        .setExact(true))));
    }

    private static int number(Locator locator, int group) {
        Matcher matcher = OF.matcher(locator.innerText());
        assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group(group));
    }

    private static List<String> hrefs(Page page) {
        return page.locator("#results tbody th a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    @Test
    void roadmapShowsWhatWasSolved(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem("valid-brackets")
                    .write("Python", Onsite.submission("valid-brackets", "accepted", "py"))
                    .submit()
                    .seeVerdict("Accepted");
            Page page = visit.open("/problems").page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Roadmap")).click();
            Locator row = topic(page, "Stacks & queues");
            assertThat(row).containsText(Pattern.compile("Begun|Done"));
            int solved = number(row, 1);
            int total = number(row, 2);
            assertThat(solved).isPositive();
            Locator node = page.locator(".roadmap a[href*='roadmap=stacks']");
            assertThat(node)
                    .hasAttribute(
                            "aria-label",
                            Pattern.compile(
                                    "Stacks & queues: " + solved + " of " + total + " solved, .+"));
            node.focus();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("roadmap=stacks"));
            assertThat(page.locator("#results tbody tr")).hasCount(total);
            assertThat(page.locator("#results")).containsText("Valid Brackets");
        }
    }

    @Test
    void categoriesStandBesideTheGuidesNumbers(Stage stage) {
        try (Visit visit = stage.visit()) {
            Page page = visit.open("/roadmap").page();
            Locator row =
                    page.locator(".sides tbody tr")
                            .filter(new Locator.FilterOptions().setHasText("Linked lists"));
            assertThat(row.locator("td").nth(2)).hasText("20");
            row.getByRole(AriaRole.LINK).click();
            assertThat(page).hasURL(Pattern.compile("category=linked-lists"));
        }
    }

    @Test
    void wordOfAStatementIsFoundAndShown(Stage stage) {
        try (Visit visit = stage.visit()) {
            Page page = visit.open("/problems").page();
            page.keyboard().press("/");
            page.keyboard().type("ledger");
            Locator row =
                    page.locator("#results tbody tr")
                            .filter(new Locator.FilterOptions().setHasText("Two Sum"));
            assertThat(row.locator(".found mark")).hasText("ledger");
            page.reload();
            assertThat(row.locator(".found mark")).hasText("ledger");
        }
    }

    @Test
    void nameComesBeforeStatement(Stage stage) {
        try (Visit visit = stage.visit()) {
            Page page = visit.open("/problems?q=sum").page();
            assertThat(page.locator("#results tbody tr").first().locator(".name a mark"))
                    .hasText(Pattern.compile("sum", Pattern.CASE_INSENSITIVE));
            List<Boolean> inStatement =
                    page.locator("#results tbody tr").all().stream()
                            .map(row -> row.locator(".found").count() > 0)
                            .toList();
            assertThat(inStatement).isSorted().contains(true, false);
        }
    }

    @Test
    void randomProblemIsOneThatTheFilterShows(Stage stage) {
        try (Visit visit = stage.visit()) {
            Page page = visit.open("/problems").page();
            page.getByLabel("Topic").selectOption(new SelectOption().setValue("shortest-path"));
            assertThat(page.locator("#results")).not().containsText("Two Sum");
            List<String> shown = hrefs(page);
            page.locator("h1").click();
            page.keyboard().press("r");
            page.waitForURL(Pattern.compile("/problems/[a-z0-9-]+$"));
            assertThat(shown).contains(path(page));

            visit.open("/problems?topic=shortest-path&difficulty=medium");
            shown = hrefs(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Random problem"))
                    .click();
            page.waitForURL(Pattern.compile("/problems/[a-z0-9-]+$"));
            assertThat(shown).contains(path(page));
        }
    }

    @Test
    void keyForARandomProblemIsOnlyALetterWhileTyping(Stage stage) {
        try (Visit visit = stage.visit()) {
            Page page = visit.open("/problems").page();
            page.keyboard().press("/");
            page.keyboard().type("rr");
            assertThat(page).hasURL(Pattern.compile("q=rr$"));
            assertThat(page.locator("#search")).hasValue("rr");
        }
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^http://[^/]+", "");
    }

    @Test
    void companyFilterShowsWhatTheGuideIndicates(Stage stage) {
        try (Visit visit = stage.visit()) {
            Page page = visit.open("/problems").page();
            page.getByLabel("Company").selectOption(new SelectOption().setValue("meta"));
            Locator results = page.locator("#results");
            assertThat(results).containsText("indications, not promises");
            assertThat(results).containsText("Redundant Connection");
            assertThat(results).not().containsText("Two Sum");
            assertThat(page).hasURL(Pattern.compile("company=meta"));
            results.getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName("Redundant Connection"))
                    .click();
            Locator companies = page.locator(".companies");
            assertThat(companies).containsText("Indications, not promises");
            companies
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Amazon"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("company=amazon"));
        }
    }

    @Test
    void approachesOfUnsolvedProblemsAreFolded(Stage stage) {
        try (Visit visit = stage.visit()) {
            visit.openProblem("power-of-two")
                    .write("Python", Onsite.submission("power-of-two", "accepted", "py"))
                    .submit()
                    .seeVerdict("Accepted");
            Page page = visit.open("/approaches").page();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("bits").setExact(true))
                    .click();
            assertThat(page.locator(".notice")).containsText("This page names approaches");
            assertThat(page.locator("#power-of-two table")).isVisible();
            Locator unsolved = page.locator("#exam-seating");
            assertThat(unsolved.locator("table")).isHidden();
            unsolved.locator("summary").focus();
            page.keyboard().press("Enter");
            assertThat(unsolved.locator("table")).isVisible();
        }
    }
}
