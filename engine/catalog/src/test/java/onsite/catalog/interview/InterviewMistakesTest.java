package onsite.catalog.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import onsite.catalog.Catalog;
import onsite.catalog.guide.Guide;
import onsite.exercise.Difficulty;
import onsite.exercise.Slug;
import onsite.exercise.interview.Company;
import onsite.exercise.interview.Round;
import onsite.exercise.interview.RoundType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every mistake is told with its file, its line, the offending value and the way out.
class InterviewMistakesTest {
    private static final String ACME = "companies/acme.yaml";
    private static final String DOMAIN = "interview/questions/domain.yaml";

    @TempDir Path content;
    private WrittenInterview written;

    @BeforeEach
    void writeARightInterview() {
        written = new WrittenInterview(content);
    }

    private void assertMistake(String beginning, String... parts) {
        assertThat(written.mistakes())
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake).startsWith(beginning);
                    assertThat(mistake).contains(parts);
                });
    }

    @Test
    void whatIsInOrderIsReadWhole() {
        InterviewContent read = written.read();
        assertThat(read.diagnostics()).isEmpty();
        Company acme = read.company(new Slug("acme")).orElseThrow();
        assertThat(acme.rounds()).extracting(Round::minutes).containsExactly(45, 60, 60);
        assertThat(acme.rounds())
                .extracting(Round::name)
                .containsExactly("Coding", "Behavioural", "Behavioural");
        assertThat(acme.rounds()).extracting(Round::questions).containsExactly(1, 3, 3);
        assertThat(acme.rounds().getFirst().difficulties())
                .containsExactlyInAnyOrder(Difficulty.EASY, Difficulty.MEDIUM);
        assertThat(acme.rounds().getLast().difficulties()).hasSize(3);
        assertThat(acme.typical().questions()).containsExactly(new Slug("b-trees"));
        assertThat(read.frames()).containsOnlyKeys(RoundType.CODING);
        assertThat(read.process()).isPresent();
        assertThat(read.day()).isPresent();
    }

    @Nested
    class InACompany {
        @ParameterizedTest
        @CsvSource({
            "'name: Acme', 'nam: Acme', '''nam'' is not a key', 'did you mean name?'",
            "'type: coding', 'type: codding', '''codding'' is not a type of round', 'did you mean coding?'",
            "'phase: screen', 'phase: home', '''home'' is not a phase', 'write screen or onsite'",
            "'minutes: 45', 'minutes: 5', '''5'' does not do for minutes', 'from 10 to 240'",
            "'minutes: 45', 'minutes: an hour', '''an hour'' does not do', 'a whole number'",
            "'times: 2', 'times: 9', '''9'' does not do for times', 'from 1 to 4'",
            "'[easy, medium]', '[easy, simple]', '''simple'' is not a difficulty', 'easy, medium or hard'",
            "'[easy, medium]', '[easy, easy]', 'easy is given twice', 'leave one out'",
            "'also: [domain]', 'also: [behavioural]', 'is the round''s own type', 'leave it out'",
            "'rounds: own', 'rounds: mine', '''mine'' is not a basis', 'own or typical'",
            "'tips: [Rest]', 'tips: []', 'tips is an empty list', 'at least one'",
            "'{name: Care, meaning: for details}', 'Care', 'write keys with values', 'name: …'"
        })
        void mistakeIsNamed(String from, String to, String part, String wayOut) {
            written.replace(ACME, from, to);
            assertThat(written.mistakes())
                    .allSatisfy(m -> assertThat(m).startsWith("companies/acme.yaml:"))
                    .anySatisfy(m -> assertThat(m).contains(part, wayOut));
            assertThat(written.read().companies()).containsOnlyKeys(new Slug("globex"));
        }

        @Test
        void lineIsThatOfTheValue() {
            written.replace(ACME, "minutes: 60", "minutes: 600");
            assertMistake("companies/acme.yaml:15: ", "'600' does not do for minutes", "10 to 240");
        }

        @ParameterizedTest
        @CsvSource({
            "problems: [two-sum], problems: [two-sums], 21, 'a problem', two-sum",
            "topics: [arrays], topics: [array], 20, 'a topic of a problem', arrays",
            "themes: [storage], themes: [storages], 22, 'a theme of a question', storage",
            "questions: [b-trees], questions: [b-tree], 23, 'a question', b-trees"
        })
        void nameThatLeadsNowhereIsToldAndTheCompanyStays(
                String from, String to, int line, String what, String near) {
            written.replace(ACME, from, to);
            assertMistake("companies/acme.yaml:" + line + ": ", what, "did you mean " + near + "?");
            assertThat(written.read().companies()).containsKey(new Slug("acme"));
        }

        @Test
        void withoutAnyProblemNoneIsMissed() {
            assertThat(
                            written.read(new Catalog(new TreeMap<>(), Guide.NONE, List.of()))
                                    .diagnostics())
                    .isEmpty();
        }

        @Test
        void fileThatIsNoCompanyIsAskedAfter() {
            written.write("companies/Acme Inc.yaml", "x");
            assertMistake("companies/Acme Inc.yaml: ", "is not named like a company");
        }

        @Test
        void tagsBesideTheCompaniesAreLeftAlone() {
            written.write("companies/tags.yaml", "any: thing");
            assertThat(written.mistakes()).isEmpty();
        }

        @Test
        void brokenCompanyDoesNotStopTheOthers() {
            written.write(ACME, "name: [\n");
            assertThat(written.mistakes())
                    .singleElement()
                    .asString()
                    .startsWith("companies/acme.yaml:")
                    .contains("this is not YAML");
            assertThat(written.read().companies()).containsOnlyKeys(new Slug("globex"));
        }
    }

    @Nested
    class InTheQuestions {
        @Test
        void unknownThemeSuggestsTheNearest() {
            written.replace(DOMAIN, "theme: storage", "theme: storag");
            assertThat(written.mistakes())
                    .anySatisfy(m ->
                            assertThat(m)
                                    .startsWith(DOMAIN + ":8: 'storag' is not a theme")
                                    .contains("did you mean storage?"));
        }

        @Test
        void themeWithoutQuestionIsRefused() {
            written.replace(DOMAIN, "questions:", "  - {id: caching, label: Caching}\nquestions:");
            assertThat(written.mistakes())
                    .anySatisfy(m ->
                            assertThat(m)
                                    .startsWith(DOMAIN + ":2: no question has the theme caching"));
        }

        @Test
        void themeThatAnotherFileHasIsRefused() {
            written.replace("interview/questions/code-review.yaml", "id: java", "id: storage");
            assertThat(written.mistakes())
                    .anySatisfy(
                            m -> assertThat(m).startsWith(DOMAIN + ":2: storage is given twice"));
        }

        @Test
        void levelThatIsLeftOutIsMissed() {
            written.replace(DOMAIN, ", staff: high", "");
            assertThat(written.mistakes())
                    .anySatisfy(
                            m -> assertThat(m).contains("staff is missing: write staff: medium"));
        }

        @Test
        void slugThatAnotherFileHasIsRefused() {
            written.replace(
                    "interview/questions/code-review.yaml", "slug: a-class", "slug: b-trees");
            assertThat(written.mistakes())
                    .anySatisfy(m ->
                            assertThat(m).startsWith(DOMAIN).contains("b-trees is given twice"));
        }

        @Test
        void reviewWithoutCodeIsRefused() {
            written.replace("interview/questions/code-review.yaml", "    code: class A {}\n", "");
            assertMistake("interview/questions/code-review.yaml:3: ", "code is missing");
        }

        @ParameterizedTest
        @ValueSource(strings = {"coding.yaml", "debugging.yaml", "domains.yaml", "notes.txt"})
        void fileOfNoTypeThatAsksIsRefused(String name) {
            written.write("interview/questions/" + name, "x");
            assertMistake(
                    "interview/questions/" + name + ": ", "is not named after a type of round");
        }

        @Test
        void brokenFileTakesOnlyItsOwnQuestionsAway() {
            written.write(DOMAIN, "themes: 3");
            assertThat(written.read().questions().questions())
                    .containsOnlyKeys(new Slug("a-class"));
        }
    }

    @Nested
    class InTheOtherFiles {
        @ParameterizedTest
        @CsvSource({
            "frame.yaml, 'minutes: [8, 12]', 'minutes: [12, 8]', 7, 'goes down'",
            "frame.yaml, 'minutes: [8, 12]', 'minutes: [8, 9, 12]', 7, 'the least and the most'",
            "frame.yaml, 'minutes: [8, 12]', 'minutes: 20', 2, 'make them meet'",
            "rubric.yaml, 'no: hardly, ', '', 7, 'no is missing'",
            "rubric.yaml, 'strong-yes: wholly', 'great: wholly', 7, '''great'' is not a key'",
            "process.yaml, 'passPercent: 30', 'passPercent: 130', 6, 'from 0 to 100'",
            "process.yaml, 'count: 5', 'count: 50', 8, 'a funnel narrows'",
            "process.yaml, 'stage: screen, name: Passed', 'stage: scren, name: Passed', 9, 'did you mean screen?'",
            "day.yaml, 'in: 4', 'in: 0', 3, 'from 1 to 60'",
            "day.yaml, 'rounds: 5', 'round: 5', 3, 'did you mean rounds?'",
            "day.yaml, ', kinder: Better', '', 4, 'kinder is missing'"
        })
        void mistakeIsNamedAtItsLine(String file, String from, String to, int line, String part) {
            written.replace("interview/" + file, from, to);
            assertThat(written.mistakes())
                    .anySatisfy(m ->
                            assertThat(m)
                                    .startsWith("interview/" + file + ":" + line + ": ")
                                    .contains(part));
        }

        @Test
        void brokenFileLeavesTheOthersAlone() {
            written.write("interview/day.yaml", "lists: []");
            InterviewContent read = written.read();
            assertThat(read.day()).isEmpty();
            assertThat(read.process()).isPresent();
            assertThat(read.companies()).hasSize(2);
        }

        @Test
        void missingFileIsNamed() {
            written.without("interview/rubric.yaml");
            assertMistake("interview/rubric.yaml: ", "there is no such file");
        }

        @Test
        void strangerIsAskedAfter() {
            written.write("interview/frames.yaml", "x");
            assertMistake("interview/frames.yaml: ", "did you mean frame.yaml?");
        }

        @Test
        void contentWithoutBothFoldersIsToldAndEmpty() {
            InterviewContent read =
                    InterviewContent.read(content.resolve("nowhere"), ContentRoot.CATALOG);
            assertThat(read.companies()).isEmpty();
            assertThat(read.diagnostics())
                    .extracting(d -> d.file().toString())
                    .containsExactly("companies", "interview");
        }
    }
}
