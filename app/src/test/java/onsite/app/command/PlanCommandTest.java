package onsite.app.command;

import static onsite.app.command.Ran.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import onsite.app.store.Store;
import onsite.app.store.StoredTarget;
import onsite.app.terminal.Terminal;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.interview.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `plan` and `today` with captured streams, a clock that stands, and the real content.
@Timeout(120)
class PlanCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CONTENT = Path.of("../content").toAbsolutePath().normalize();

    /// It is the 2nd of March everywhere.
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-03-02T11:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path directory;

    private Ran run(String... words) {
        return Ran.of(
                Map.of("ONSITE_HOME", directory.toString()),
                directory,
                CONTENT,
                Optional.empty(),
                NOON,
                port -> 0,
                words);
    }

    private static void assertFitsTheTerminal(Ran ran) {
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= Terminal.WIDTH);
    }

    private JsonNode plan(String... more) throws Exception {
        String[] words = new String[more.length + 2];
        words[0] = "plan";
        words[1] = "--json";
        System.arraycopy(more, 0, words, 2, more.length);
        Ran ran = run(words);
        assertThat(ran.exit()).as(ran.err()).isZero();
        return JSON.readTree(ran.out());
    }

    private void assertAddsUp(JsonNode plan, int days, int minutes) {
        assertThat(plan.get("days")).hasSize(days);
        Set<String> fresh = new HashSet<>();
        for (JsonNode day : plan.get("days")) {
            int sum = 0;
            for (JsonNode session : day.get("sessions")) {
                sum += session.get("minutes").intValue();
                if (session.get("kind").textValue().equals("new")) {
                    assertThat(fresh.add(session.get("items").get(0).textValue())).isTrue();
                }
            }
            assertThat(sum).isEqualTo(minutes);
            assertThat(day.get("minutes").intValue()).isEqualTo(minutes);
        }
        assertThat(plan.get("minutes").intValue()).isEqualTo(days * minutes);
    }

    @Test
    void twelveWeeksOfThreeHoursAddUp() throws Exception {
        JsonNode plan = plan("--date", "2026-05-25", "--hours", "3");

        assertAddsUp(plan, 84, 180);
        assertThat(plan.get("goals").toString())
                .isEqualTo("{\"easy\":60,\"medium\":60,\"hard\":20}");
        assertThat(plan.get("gaveWay").toString()).doesNotContain("Left out");
    }

    @Test
    void nineDaysOfOneHourAddUp() throws Exception {
        assertAddsUp(plan("--date", "2026-03-11", "--hours", "1"), 9, 60);
    }

    @Test
    void daysOffHaveNoWork() throws Exception {
        JsonNode plan =
                plan(
                        "--date",
                        "2026-03-30",
                        "--hours",
                        "1.5",
                        "--days-off",
                        "sat,Sunday,2026-03-04",
                        "--company",
                        "Uber",
                        "--level",
                        "staff",
                        "--known",
                        "arrays,hashing");

        assertAddsUp(plan, 19, 90);
        for (JsonNode day : plan.get("days")) {
            LocalDate date = LocalDate.parse(day.get("date").textValue());
            assertThat(date.getDayOfWeek().getValue()).isLessThan(6);
            assertThat(date).isNotEqualTo(LocalDate.of(2026, 3, 4));
        }
        assertThat(plan.get("company").textValue()).isEqualTo("uber");
    }

    @Test
    void theTextFitsTheTerminal() {
        Ran ran = run("plan", "--date", "2026-05-25", "--hours", "3");

        assertFitsTheTerminal(ran);
        assertThat(ran.out())
                .startsWith("84 days of study, 3 hours each, until the interview on 2026-05-25")
                .contains("Foundations", "Intermediate", "Advanced", "Mocks", "Mon 02 Mar");
    }

    @Test
    void theCalendarHasEveryDayAndTheInterview() throws Exception {
        Path file = directory.resolve("plan.ics");

        Ran ran = run("plan", "--date", "2026-03-11", "--hours", "1", "--ics", file.toString());

        assertThat(ran.exit()).as(ran.err()).isZero();
        ICalendar calendar = Biweekly.parse(Files.readString(file)).first();
        assertThat(calendar.getEvents()).hasSize(10);
        assertThat(Files.readString(file))
                .contains("UID:onsite-study-2026-03-02", "DTSTART;VALUE=DATE:20260302")
                .contains("UID:onsite-interview-2026-03-11");
    }

    @Test
    void refusesWhatLeavesNoPlan() {
        String[][] cases = {
            {"2026-03-01", "3", "is in the past"},
            {"2026-03-02", "3", "The interview is today"},
            {"someday", "3", "'someday' is not a date"},
            {"2026-05-25", "0", "A plan needs time"},
            {"2026-05-25", "-1", "A plan needs time"},
            {"2026-05-25", "", "A plan needs time"},
            {"2026-05-25", "0.1", "too few for one problem"},
            {"2026-05-25", "25", "A day has 24 hours"},
            {"2026-05-25", "1e300", "A day has 24 hours"},
            {"2026-05-25", "three", "'three' is not a number of hours"},
            {"2026-05-25", "NaN", "'NaN' is not a number of hours"},
            {"9999-12-31", "3", "more than two years away"},
        };
        for (String[] given : cases) {
            assertRefused(run("plan", "--date", given[0], "--hours", given[1]), given[2]);
        }
        String[][] options = {
            {"--company", "acme", "No company is called 'acme'. There are airbnb, amazon"},
            {"--company", "gogle", "did you mean google?"},
            {"--kind", "tiny", "'tiny' is not a kind of company"},
            {"--weeks", "3", "give one"},
            {"--languages", "cobol", "'cobol' is not a language here"},
            {"--level", "emperor", "'emperor' is not a level"},
            {"--known", "knitting", "No topic is called 'knitting': there are arrays"},
            {"--days-off", "someday", "'someday' is not a day of the week"},
            {"--days-off", "mon,tue,wed,thu,fri,sat,sun", "Every day until 2026-05-25 is off"},
            {"--ics", "/no/such/folder/plan.ics", "can't be written"},
        };
        for (String[] given : options) {
            assertRefused(
                    run("plan", "--date", "2026-05-25", "--hours", "3", given[0], given[1]),
                    given[2]);
        }
    }

    private void keep(LocalDate date, int minutes) {
        try (Store store = Store.open(directory.resolve("onsite.db"))) {
            store.targets()
                    .add(
                            new StoredTarget(
                                    Optional.of(new Slug("google")),
                                    Level.STAFF,
                                    date,
                                    minutes,
                                    new TreeSet<>(Set.of(DayOfWeek.SUNDAY)),
                                    new TreeSet<>(),
                                    new TreeSet<>(Set.of(Language.GO)),
                                    new TreeSet<>(),
                                    LocalDate.of(2026, 3, 2),
                                    NOON.instant()));
        }
    }

    @Test
    void withoutOptionsItPlansForTheTargetThatIsKept() throws Exception {
        assertRefused(run("plan"), "A plan needs the day of the interview");
        assertRefused(run("today"), "There is no target yet");
        keep(LocalDate.of(2026, 3, 16), 120);

        JsonNode plan = plan();

        assertAddsUp(plan, 12, 120);
        assertThat(plan.get("company").textValue()).isEqualTo("google");
        assertThat(plan.get("level").textValue()).isEqualTo("staff");
        assertAddsUp(plan("--hours", "1"), 12, 60);
    }

    @Test
    void todayIsTheFirstDayOfThePlan() throws Exception {
        keep(LocalDate.of(2026, 3, 16), 120);

        JsonNode today = JSON.readTree(run("today", "--json").out());

        assertThat(today.get("sessions")).isEqualTo(plan().get("days").get(0).get("sessions"));
        assertThat(today.get("minutes").intValue()).isEqualTo(120);
        assertThat(today.get("off").booleanValue()).isFalse();
        Ran text = run("today");
        assertFitsTheTerminal(text);
        assertThat(text.out()).startsWith("14 days until the interview").contains("Mon 02 Mar");
    }

    @Test
    void targetThatIsOverIsSaidToBe() {
        keep(LocalDate.of(2026, 3, 1), 120);

        assertRefused(run("plan"), "is in the past");
        assertRefused(run("today"), "is in the past");
    }

    @Test
    void weeksAreCountedFromToday() throws Exception {
        assertAddsUp(plan("--weeks", "12", "--hours", "3", "--kind", "startup"), 84, 180);
    }

    @Test
    void cardsOfOtherLanguagesAreLeftOut() throws Exception {
        String plan = plan("--weeks", "12", "--hours", "3", "--languages", "java").toString();

        assertThat(plan).contains("card:java-").doesNotContain("card:python-", "card:go-");
    }

    @Test
    void calendarGoesToTheStandardOutputToo() throws Exception {
        Ran ran = run("plan", "--weeks", "1", "--hours", "1", "--ics", "-");

        assertThat(Biweekly.parse(ran.out()).first().getEvents()).hasSize(8);
    }
}
