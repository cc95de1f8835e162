package onsite.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onsite.app.terminal.Terminal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `memory replay` and `plan` with captured streams, a clock that stands, and the real catalogue.
@Timeout(120)
class CoachCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CONTENT = Path.of("../content").toAbsolutePath().normalize();

    /// It is the 2nd of March everywhere.
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-03-02T11:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path directory;

    private record Ran(int exit, String out, String err) {}

    private Ran run(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var surroundings =
                new Surroundings(
                        Terminal.of(
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8),
                                false,
                                false,
                                Map.of()),
                        Map.of("ONSITE_HOME", directory.toString()),
                        directory,
                        CONTENT,
                        NOON);
        int exit = Program.run(surroundings, port -> 0, words);
        return new Ran(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Ran ran, String sentence) {
        assertThat(ran.err()).contains(sentence).hasLineCount(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exit()).isEqualTo(2);
    }

    private static void assertFitsTheTerminal(Ran ran) {
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= Terminal.WIDTH);
    }

    @Nested
    class Replay {
        private JsonNode replay(String... more) throws Exception {
            String[] words = new String[more.length + 3];
            words[0] = "memory";
            words[1] = "replay";
            words[2] = "--json";
            System.arraycopy(more, 0, words, 3, more.length);
            Ran ran = run(words);
            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(ran.out()).hasLineCount(1);
            return JSON.readTree(ran.out());
        }

        @Test
        void printsTheStateAfterEachReview() throws Exception {
            JsonNode list = replay("--ratings", "3,3,1", "--days", "0,2,11");

            assertThat(list).hasSize(3);
            assertThat(list.get(0).properties())
                    .extracting(Map.Entry::getKey)
                    .containsExactly(
                            "rating",
                            "day",
                            "stability",
                            "difficulty",
                            "retrievability",
                            "intervalDays");
            assertThat(list.get(0).get("day").toString()).isEqualTo("0");
            assertThat(list.get(0).get("stability").doubleValue()).isEqualTo(2.3065);
            assertThat(list.get(0).get("retrievability").doubleValue()).isZero();
            assertThat(list.get(1).get("intervalDays").longValue()).isEqualTo(10);
            assertThat(list.get(1).get("retrievability").doubleValue()).isBetween(0.9, 0.92);
            assertThat(list.get(2).get("intervalDays").longValue()).isZero();
        }

        /// As py-fsrs, ts-fsrs and swift-fsrs publish it.
        @Test
        void agreesWithThePublishedIntervals() throws Exception {
            List<Long> expected =
                    List.of(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
            String ten = "0.006944444";
            JsonNode list =
                    replay(
                            "--ratings",
                            "3,3,3,3,3,3,1,1,3,3,3,3,3",
                            "--days",
                            "0,"
                                    + ten
                                    + ",2.01,13.02,59.03,222.04,720.05,720.06,720.07,722.08,726.09,"
                                    + "733.1,745.11");

            for (int i = 0; i < expected.size(); i++) {
                assertThat(list.get(i).get("intervalDays").longValue()).isEqualTo(expected.get(i));
            }
        }

        @Test
        void withoutStepsEveryIntervalIsInDays() throws Exception {
            JsonNode list = replay("--ratings", "1,3", "--days", "0,1", "--no-steps");

            assertThat(list.get(0).get("intervalDays").longValue()).isEqualTo(1);
            assertThat(list.get(0).get("stability").doubleValue()).isCloseTo(0.212, within(1e-9));
        }

        @Test
        void printsATableForPeople() {
            Ran ran = run("memory", "replay", "--ratings", "3,2,1", "--days", "0,0.5,11");

            assertFitsTheTerminal(ran);
            assertThat(ran.out()).hasLineCount(4).contains("in 10 min", "relearning", "0.500");
        }

        @Test
        void refusesWhatIsNoHistory() {
            String[][] cases = {
                {"3,3", "0", "Each rating needs its day: there are 2 ratings and 1 days."},
                {"5", "0", "'5' is not a rating"},
                {"good", "0", "'good' is not a rating"},
                {"", "", "'' is not a day"},
                {"3,3", "0,x", "'x' is not a day"},
                {"3,3", "0,-1", "Day -1 is out of range"},
                {"3,3", "0,NaN", "out of range"},
                {"3,3", "0,1e9", "out of range"},
                {"3,3", "1,2", "the first one is 0, not 1"},
                {"3,3,3", "0,5,4", "Day 4 comes after day 5"},
            };
            for (String[] given : cases) {
                assertRefused(
                        run("memory", "replay", "--ratings", given[0], "--days", given[1]),
                        given[2]);
            }
        }
    }

    @Nested
    class Plans {
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
                            "arrays,hash-map");

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
                {"--company", "acme", "No company is called 'acme': there are google, meta"},
                {"--level", "emperor", "'emperor' is not a level"},
                {"--known", "knitting", "No problem has the topic 'knitting'"},
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
    }
}
