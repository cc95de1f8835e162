package onsite.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onsite.catalog.guide.CompanyTags;
import onsite.catalog.guide.Guide;
import onsite.catalog.guide.Roadmap;
import onsite.exercise.Category;
import onsite.exercise.Difficulty;
import onsite.exercise.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What lies beside the packages: read with the same care, and never in the way of the problems.
class GuideTest {
    private static final String HEAD =
            """
            problems: {hash-tables: 20, linked-lists: 10}
            percent: {easy: 30, medium: 60, hard: 10}
            topics:
            """;

    @TempDir private Path content;

    @BeforeEach
    void writeProblems() {
        WrittenPackage.in(content, "two-sum");
        WrittenPackage.in(content, "only-arrays").replace("problem.yaml", ", hash-map", "");
    }

    private Guide read(String file, String text) throws IOException {
        Files.createDirectories(content.resolve(file).getParent());
        Files.writeString(content.resolve(file), text);
        return Catalog.read(content).guide();
    }

    private List<String> mistakes(String file, String text) throws IOException {
        read(file, text);
        Catalog catalog = Catalog.read(content);
        assertThat(catalog.problems()).hasSize(2);
        assertThat(catalog.packageDiagnostics()).isEmpty();
        return catalog.guideDiagnostics().stream().map(Diagnostic::toString).toList();
    }

    private void assertMistake(String file, String text, String beginning, String... parts)
            throws IOException {
        assertThat(mistakes(file, text))
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake).startsWith(beginning);
                    assertThat(mistake).contains(parts);
                });
    }

    private static String topic(String id, String rest) {
        return "  - {id: " + id + ", name: A, sentence: S, " + rest + "}\n";
    }

    @Nested
    class TheRoadmap {
        @Test
        void problemBelongsToTheTopicsItNeedsLast() throws IOException {
            Roadmap roadmap =
                    read(
                                    "roadmap.yaml",
                                    HEAD
                                            + topic(
                                                    "hashing",
                                                    "prerequisites: [arrays], topics: [hash-map]")
                                            + topic("arrays", "topics: [arrays]"))
                            .roadmap()
                            .orElseThrow();
            assertThat(roadmap.topics())
                    .extracting(Roadmap.Topic::id)
                    .containsExactly("arrays", "hashing");
            assertThat(roadmap.topic("hashing").orElseThrow().problems())
                    .containsExactly(new Slug("two-sum"));
            assertThat(roadmap.topic("arrays").orElseThrow().problems())
                    .containsExactly(new Slug("only-arrays"));
            assertThat(roadmap.targets().problems())
                    .containsEntry(Category.HASH_TABLES, 20)
                    .doesNotContainKey(Category.STACKS_AND_QUEUES);
            assertThat(roadmap.targets().percent()).containsEntry(Difficulty.MEDIUM, 60);
        }

        @Test
        void problemThatATopicNamesBelongsToItAsWell() throws IOException {
            Roadmap roadmap =
                    read(
                                    "roadmap.yaml",
                                    HEAD
                                            + topic(
                                                    "arrays",
                                                    "topics: [arrays], problems: [two-sum]")
                                            + topic(
                                                    "hashing",
                                                    "prerequisites: [arrays], topics: [hash-map]"))
                            .roadmap()
                            .orElseThrow();
            assertThat(roadmap.topic("arrays").orElseThrow().problems()).hasSize(2);
            assertThat(roadmap.topic("hashing").orElseThrow().problems()).hasSize(1);
        }

        @Test
        void unknownPrerequisiteSuggestsTheNearest() throws IOException {
            assertMistake(
                    "roadmap.yaml",
                    HEAD
                            + topic("arrays", "topics: [arrays]")
                            + topic("hashing", "prerequisites: [array], topics: [hash-map]"),
                    "roadmap.yaml:5: ",
                    "'array', which is no topic",
                    "did you mean arrays?");
        }

        @Test
        void cycleIsToldInItsOrder() throws IOException {
            assertMistake(
                    "roadmap.yaml",
                    HEAD
                            + topic("a", "topics: [arrays]")
                            + topic("b", "prerequisites: [a, c], topics: [arrays]")
                            + topic("c", "prerequisites: [b], topics: [hash-map]"),
                    "roadmap.yaml:5: ",
                    "b needs c needs b");
        }

        @Test
        void topicThatNeedsItselfIsACycle() throws IOException {
            assertMistake(
                    "roadmap.yaml",
                    HEAD + topic("a", "prerequisites: [a], topics: [arrays]"),
                    "roadmap.yaml:4: ",
                    "a needs a");
        }

        @Test
        void topicWithoutProblemsIsNamed() throws IOException {
            assertMistake(
                    "roadmap.yaml",
                    HEAD + topic("arrays", "topics: [arrays]") + topic("tries", "topics: [trie]"),
                    "roadmap.yaml:5: ",
                    "the topic tries has no problem");
        }

        @Test
        void topicWhoseOnlyPackageIsBrokenIsNoFurtherMistake() throws IOException {
            WrittenPackage.in(content, "trie")
                    .replace("problem.yaml", "hash-map", "trie")
                    .replace("problem.yaml", "easy", "trivial");
            Guide guide = read("roadmap.yaml", HEAD + topic("tries", "topics: [trie]"));
            assertThat(Catalog.read(content).guideDiagnostics()).isEmpty();
            assertThat(guide.roadmap().orElseThrow().topics().getFirst().problems()).isEmpty();
        }

        @Test
        void problemThatIsNotThereSuggestsTheNearest() throws IOException {
            assertMistake(
                    "roadmap.yaml",
                    HEAD + topic("arrays", "topics: [arrays], problems: [two-sums]"),
                    "roadmap.yaml:4: ",
                    "no problem 'two-sums'",
                    "did you mean two-sum?");
        }

        @Test
        void topicGivenTwiceIsNamed() throws IOException {
            assertMistake(
                    "roadmap.yaml",
                    HEAD + topic("a", "topics: [arrays]") + topic("a", "topics: [hash-map]"),
                    "roadmap.yaml:5: ",
                    "a is given twice");
        }

        @Test
        void proportionThatIsNoWholeIsRefused() throws IOException {
            assertMistake(
                    "roadmap.yaml",
                    HEAD.replace("60", "50") + topic("a", "topics: [arrays]"),
                    "roadmap.yaml:2: ",
                    "90 % together");
        }

        @Test
        void unknownCategoryAndCountAreRefused() throws IOException {
            assertThat(
                            mistakes(
                                    "roadmap.yaml",
                                    HEAD.replace("linked-lists: 10", "linked-list: 10")
                                                    .replace("hash-tables: 20", "hash-tables: many")
                                            + topic("a", "topics: [arrays]")))
                    .hasSize(2)
                    .anySatisfy(m -> assertThat(m).contains("did you mean linked-lists?"))
                    .anySatisfy(m -> assertThat(m).contains("'many' is not a number"));
        }

        @Test
        void brokenRoadmapIsLeftOut() throws IOException {
            assertThat(read("roadmap.yaml", "topics: [").roadmap()).isEmpty();
            assertThat(Catalog.read(content).problems()).hasSize(2);
        }

        @Test
        void missingRoadmapIsNoMistake() {
            Catalog catalog = Catalog.read(content);
            assertThat(catalog.guide()).isEqualTo(Guide.NONE);
            assertThat(catalog.diagnostics()).isEmpty();
        }
    }

    @Nested
    class Companies {
        private static final String FILE = "companies/tags.yaml";
        private static final String HEAD = "companies:\n";

        @Test
        void topicsAndProblemsAreTakenTogether() throws IOException {
            Guide guide =
                    read(
                            FILE,
                            HEAD
                                    + """
                                      - id: google
                                        name: Google
                                        indications:
                                          - {about: maps, chapter: Tips, topics: [hash-map], problems: [only-arrays]}
                                    """);
            CompanyTags google = guide.company("google").orElseThrow();
            assertThat(google.names(new Slug("two-sum"))).isTrue();
            assertThat(google.names(new Slug("only-arrays"))).isTrue();
            assertThat(google.names(new Slug("elsewhere"))).isFalse();
            assertThat(guide.company("meta")).isEmpty();
        }

        @Test
        void indicationWithoutProblemsIsNamed() throws IOException {
            assertMistake(
                    FILE,
                    HEAD
                            + """
                              - id: google
                                name: Google
                                indications:
                                  - {about: maps, chapter: Tips, topics: [heap]}
                            """,
                    "companies/tags.yaml:5: ",
                    "no problem is about this");
        }

        @Test
        void companyGivenTwiceIsNamed() throws IOException {
            String google =
                    "  - {id: google, name: G, indications: [{about: a, chapter: T, topics: [arrays]}]}\n";
            assertMistake(FILE, HEAD + google + google, "companies/tags.yaml:3: ", "given twice");
        }

        @Test
        void otherFilesAboutCompaniesAreNotRead() throws IOException {
            read("companies/google.yaml", "nonsense: [");
            assertThat(Catalog.read(content).diagnostics()).isEmpty();
        }
    }

    @Nested
    class TheCoverage {
        @Test
        void problemsStayInTheirOrderAndMayBeMissing() throws IOException {
            Guide guide =
                    read(
                            "guide-coverage.yaml",
                            """
                            sections:
                              - chapter: C
                                name: N
                                items: [{name: I, problems: [two-sum, later-one]}]
                            """);
            assertThat(guide.coverage().orElseThrow().sections().getFirst().items().getFirst())
                    .satisfies(item ->
                            assertThat(item.problems())
                                    .containsExactly(new Slug("two-sum"), new Slug("later-one")));
        }

        @Test
        void itemWithoutProblemsIsNamed() throws IOException {
            assertMistake(
                    "guide-coverage.yaml",
                    "sections: [{chapter: C, name: N, items: [{name: I, problems: []}]}]\n",
                    "guide-coverage.yaml:1: ",
                    "problems is an empty list");
        }
    }
}
