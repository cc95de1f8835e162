package onsite.catalog.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import onsite.exercise.Slug;
import onsite.exercise.interview.Company;
import onsite.exercise.interview.Company.Basis;
import onsite.exercise.interview.Frame;
import onsite.exercise.interview.HiringProcess;
import onsite.exercise.interview.Phase;
import onsite.exercise.interview.Question;
import onsite.exercise.interview.Round;
import onsite.exercise.interview.RoundType;
import onsite.exercise.interview.Rubric.Criterion;
import onsite.exercise.interview.Span;
import onsite.exercise.interview.Theme;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The content that comes with the program is in order.
class InterviewContentTest {
    private static final InterviewContent CONTENT =
            InterviewContent.read(ContentRoot.PATH, ContentRoot.CATALOG);

    @Test
    void everyFileReadsWithoutAMistake() {
        assertThat(CONTENT.diagnostics()).isEmpty();
    }

    @Nested
    class Companies {
        static List<Company> companies() {
            return List.copyOf(CONTENT.companies().values());
        }

        @Test
        void theTwelveAreThere() {
            assertThat(CONTENT.companies().keySet())
                    .extracting(Slug::text)
                    .contains(
                            "google",
                            "meta",
                            "amazon",
                            "apple",
                            "microsoft",
                            "netflix",
                            "uber",
                            "airbnb",
                            "linkedin",
                            "stripe",
                            "coinbase",
                            "startups");
        }

        @ParameterizedTest
        @MethodSource("companies")
        void everyNameLeadsSomewhere(Company company) {
            var problems = ContentRoot.CATALOG.problems();
            Set<String> topics =
                    problems.values().stream()
                            .flatMap(p -> p.topics().stream())
                            .collect(Collectors.toSet());
            Set<String> themes =
                    CONTENT.questions().themes().stream()
                            .map(Theme::id)
                            .collect(Collectors.toSet());
            assertThat(problems.keySet()).containsAll(company.typical().problems());
            assertThat(topics).containsAll(company.typical().topics());
            assertThat(themes).containsAll(company.typical().themes());
            assertThat(CONTENT.questions().questions().keySet())
                    .containsAll(company.typical().questions());
        }

        @ParameterizedTest
        @MethodSource("companies")
        void screenComesFirstAndAnOnsiteFollows(Company company) {
            assertThat(company.rounds().getFirst().phase()).isEqualTo(Phase.SCREEN);
            assertThat(company.rounds()).extracting(Round::phase).isSorted().contains(Phase.ONSITE);
        }

        @ParameterizedTest
        @MethodSource("companies")
        void whatACompanyLikesIsAskedInARoundThatItHas(Company company) {
            Set<RoundType> types = EnumSet.noneOf(RoundType.class);
            for (Round round : company.rounds()) {
                types.add(round.type());
                types.addAll(round.also());
            }
            Map<String, RoundType> byTheme =
                    CONTENT.questions().themes().stream()
                            .collect(Collectors.toMap(Theme::id, Theme::round));
            boolean coding =
                    types.contains(RoundType.CODING) || types.contains(RoundType.DEBUGGING);
            assertThat(company.typical().problems().isEmpty()).isEqualTo(!coding);
            assertThat(company.typical().themes())
                    .isNotEmpty()
                    .allSatisfy(theme -> assertThat(types).contains(byTheme.get(theme)));
            assertThat(company.typical().questions())
                    .allSatisfy(question ->
                            assertThat(types)
                                    .contains(
                                            Objects.requireNonNull(
                                                            CONTENT.questions()
                                                                    .questions()
                                                                    .get(question))
                                                    .round()));
        }

        @ParameterizedTest
        @CsvSource({
            "google, typical",
            "meta, typical",
            "amazon, typical",
            "apple, typical",
            "startups, typical",
            "microsoft, own",
            "netflix, own",
            "uber, own",
            "airbnb, own",
            "linkedin, own",
            "stripe, own",
            "coinbase, own"
        })
        void whereTheRoundsComeFromIsSaid(String slug, String source) {
            assertThat(CONTENT.company(new Slug(slug)))
                    .map(Company::basis)
                    .map(Basis::source)
                    .map(Basis.Source::id)
                    .hasValue(source);
        }

        @Test
        void netflixHasNoCoding() {
            assertThat(types("netflix"))
                    .doesNotContain(RoundType.CODING)
                    .contains(RoundType.CODE_REVIEW, RoundType.PROJECT);
        }

        @Test
        void bugSquashOfStripeTakesFortyFiveMinutes() {
            assertThat(CONTENT.company(new Slug("stripe")).orElseThrow().rounds())
                    .filteredOn(round -> round.type() == RoundType.DEBUGGING)
                    .singleElement()
                    .extracting(Round::minutes)
                    .isEqualTo(45);
        }

        @Test
        void valuesOfAirbnbHaveAVetoAndNobodyElsesRoundHas() {
            assertThat(CONTENT.companies().values())
                    .filteredOn(company -> company.rounds().stream().anyMatch(Round::hasVeto))
                    .extracting(Company::name)
                    .containsExactly("Airbnb");
        }

        private static List<RoundType> types(String slug) {
            return CONTENT.company(new Slug(slug)).orElseThrow().rounds().stream()
                    .map(Round::type)
                    .toList();
        }
    }

    @Nested
    class Frames {
        @Test
        void codingIsFiveStagesWithinFortyFiveMinutes() {
            Frame frame = frame(RoundType.CODING);
            assertThat(frame.stages())
                    .extracting(Frame.Stage::minutes)
                    .containsExactly(
                            new Span(2, 3),
                            new Span(5, 7),
                            new Span(20, 25),
                            new Span(5, 7),
                            new Span(2, 3));
            assertThat(frame.minutes()).isEqualTo(frame.minutesOfStages());
        }

        @Test
        void designIsFiveStagesWithinAnHour() {
            Frame frame = frame(RoundType.DESIGN);
            assertThat(frame.stages())
                    .extracting(Frame.Stage::minutes)
                    .containsExactly(
                            new Span(5, 7),
                            new Span(5, 5),
                            new Span(10, 10),
                            new Span(20, 25),
                            new Span(5, 5));
            assertThat(frame.minutesOfStages().most()).isLessThanOrEqualTo(60);
        }

        private static Frame frame(RoundType type) {
            return Objects.requireNonNull(CONTENT.frames().get(type), type.id());
        }
    }

    @Nested
    class Rubrics {
        @ParameterizedTest
        @EnumSource(RoundType.class)
        void everyTypeOfRoundCanBeGraded(RoundType type) {
            assertThat(CONTENT.rubrics()).containsKey(type);
        }

        @Test
        void codingHasFourCriteria() {
            assertThat(CONTENT.rubrics().get(RoundType.CODING))
                    .satisfies(rubric ->
                            assertThat(rubric.criteria())
                                    .extracting(Criterion::id)
                                    .containsExactly(
                                            "communication",
                                            "problem-solving",
                                            "technical-competency",
                                            "testing"));
        }

        @ParameterizedTest
        @EnumSource(RoundType.class)
        void anchorsOfACriterionDiffer(RoundType type) {
            assertThat(CONTENT.rubrics().get(type))
                    .satisfies(rubric ->
                            assertThat(rubric.criteria())
                                    .allSatisfy(criterion ->
                                            assertThat(criterion.anchors().values())
                                                    .doesNotHaveDuplicates()));
        }
    }

    @Nested
    class TheQuestions {
        @ParameterizedTest
        @CsvSource({
            "design, 10",
            "object-design, 10",
            "behavioural, 24",
            "domain, 20",
            "code-review, 3",
            "integration, 3",
            "project, 3",
            "cross-functional, 3"
        })
        void thereAreEnough(String type, int least) {
            assertThat(CONTENT.questions().of(RoundType.of(type).orElseThrow()))
                    .hasSizeGreaterThanOrEqualTo(least);
        }

        @Test
        void everyoneHasFollowUpsAndPointsToTouch() {
            assertThat(CONTENT.questions().questions().values())
                    .allSatisfy(question -> {
                        assertThat(question.touches()).hasSizeGreaterThanOrEqualTo(3);
                        assertThat(question.followUps()).hasSizeGreaterThanOrEqualTo(2);
                    });
        }

        @Test
        void noneSharesItsSlugWithAProblem() {
            assertThat(CONTENT.questions().questions().keySet())
                    .doesNotContainAnyElementsOf(ContentRoot.CATALOG.problems().keySet());
        }

        @Test
        void noThemeIsNamedTwice() {
            assertThat(CONTENT.questions().themes()).extracting(Theme::id).doesNotHaveDuplicates();
        }

        static List<Question> reviews() {
            return CONTENT.questions().of(RoundType.CODE_REVIEW);
        }

        @ParameterizedTest
        @MethodSource("reviews")
        void codeToReviewCompiles(Question question) throws IOException {
            var told = new DiagnosticCollector<JavaFileObject>();
            var task =
                    (JavacTask)
                            ToolProvider.getSystemJavaCompiler()
                                    .getTask(
                                            null,
                                            null,
                                            told,
                                            List.of("-proc:none"),
                                            null,
                                            List.of(new Source(question.code().orElseThrow())));
            task.analyze();
            assertThat(told.getDiagnostics())
                    .filteredOn(d -> d.getKind() == Diagnostic.Kind.ERROR)
                    .isEmpty();
        }
    }

    @Nested
    class TheWay {
        @Test
        void figuresOfTheStagesAreTheGuides() {
            HiringProcess process = CONTENT.process().orElseThrow();
            assertThat(process.weeks()).isEqualTo(new Span(6, 8));
            assertThat(stage(process, "screen").passPercent()).hasValue(new Span(30, 30));
            assertThat(stage(process, "onsite").passPercent()).hasValue(new Span(15, 20));
            assertThat(stage(process, "onsite").rounds()).hasValue(new Span(4, 6));
            assertThat(process.funnel())
                    .extracting(HiringProcess.FunnelStep::count)
                    .containsExactly(50, 15, 5, 2);
        }

        @Test
        void breathingIsFourTimesFour() {
            var breathing = CONTENT.day().orElseThrow().breathing();
            assertThat(
                            List.of(
                                    breathing.in(),
                                    breathing.hold(),
                                    breathing.out(),
                                    breathing.holdEmpty()))
                    .containsOnly(4);
            assertThat(breathing.duration()).hasSeconds(80);
        }

        @Test
        void everyPartOfTheDayHasItsList() {
            assertThat(CONTENT.day().orElseThrow().lists())
                    .extracting(list -> list.id())
                    .containsSubsequence("day-before", "morning", "interview", "after");
        }

        private static HiringProcess.ProcessStage stage(HiringProcess process, String id) {
            return process.stages().stream()
                    .filter(stage -> stage.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Reviewed.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
