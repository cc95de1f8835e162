package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Slug;
import onsite.exercise.Submission;
import onsite.exercise.Verdict;
import onsite.judge.language.Starters;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JudgeTest {

    private static Judgement judged(Scope scope, Language language, String source)
            throws InterruptedException {
        return Fixture.judge()
                .judge(
                        Fixture.problem("two-sum"),
                        Submission.of(new Slug("two-sum"), language, source),
                        scope,
                        Progress.NONE);
    }

    @Test
    void submissionsAreIsolatedWhereTheseTestsRun() {
        assertThat(Fixture.judge().environment().sandbox()).startsWith("bubblewrap+");
        assertThat(Fixture.judge().environment().isolates()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void starterCompilesAndIsWrong(Language language) {
        for (String slug : List.of("two-sum", "lru-cache", "linked-list-cycle")) {
            String starter = Starters.of(Fixture.problem(slug).signature(), language);
            Judgement judgement = Fixture.judged(slug, language, starter);

            assertThat(judgement.verdict()).as(starter).isEqualTo(Verdict.WRONG_ANSWER);
        }
    }

    @Nested
    class CompileErrors {
        @Test
        void javaPointsAtTheCandidatesLine() {
            Judgement judgement =
                    Fixture.judged(
                            "two-sum",
                            Language.JAVA,
                            "class Solution {\n  int[] twoSum(int[] nums, int target) {\n    return null\n  }\n}\n");

            assertThat(judgement.verdict()).isEqualTo(Verdict.COMPILE_ERROR);
            assertThat(judgement.failure().orElseThrow().line()).contains(3);
            assertThat(judgement.diagnostics())
                    .singleElement()
                    .satisfies(message -> {
                        assertThat(message.file()).isEqualTo("Solution.java");
                        assertThat(message.message()).contains("';' expected");
                    });
        }

        @Test
        void pythonPointsAtTheCandidatesLine() {
            Judgement judgement =
                    Fixture.judged(
                            "two-sum",
                            Language.PYTHON,
                            "class Solution:\n    def two_sum(self, nums, target):\n        return [0,\n");

            assertThat(judgement.verdict()).isEqualTo(Verdict.COMPILE_ERROR);
            assertThat(judgement.failure().orElseThrow().line()).contains(3);
        }

        @Test
        void goPointsAtTheCandidatesLine() {
            Judgement judgement =
                    Fixture.judged(
                            "two-sum",
                            Language.GO,
                            "package solution\n\nfunc twoSum(nums []int, target int) []int {\n\treturn unknown\n}\n");

            assertThat(judgement.verdict()).isEqualTo(Verdict.COMPILE_ERROR);
            assertThat(judgement.failure().orElseThrow().line()).contains(4);
            assertThat(judgement.failure().orElseThrow().message()).isEqualTo("undefined: unknown");
        }

        @ParameterizedTest
        @EnumSource(Language.class)
        void missingMethodIsNamed(Language language) {
            String source =
                    switch (language) {
                        case JAVA -> "class Solution { int[] other() { return null; } }";
                        case PYTHON -> "class Solution:\n    pass\n";
                        case GO -> "package solution\n\nfunc other() {}\n";
                    };
            Judgement judgement = Fixture.judged("two-sum", language, source);

            assertThat(judgement.verdict()).isEqualTo(Verdict.COMPILE_ERROR);
            assertThat(judgement.failure().orElseThrow().message()).containsPattern("two_?[sS]um");
        }
    }

    @Nested
    class Scopes {
        private static final String PRINTS =
                "class Solution:\n    def two_sum(self, nums, target):\n        print('seen', len(nums))\n        return [0, 1]\n";

        @Test
        void samplesShowEachAnswerAndWhatWasPrinted() throws InterruptedException {
            Judgement judgement = judged(new Scope.Samples(), Language.PYTHON, PRINTS);

            assertThat(judgement.testsTotal()).isEqualTo(3);
            assertThat(judgement.testsPassed()).isEqualTo(1);
            assertThat(judgement.cases())
                    .extracting(Judgement.CaseResult::printed)
                    .containsExactly("seen 4\n", "seen 3\n", "seen 4\n");
            assertThat(judgement.cases())
                    .allSatisfy(result -> assertThat(result.actual()).contains("[0,1]"));
        }

        @Test
        void customInputIsAnsweredByTheReference() throws InterruptedException {
            Judgement judgement =
                    judged(new Scope.Custom(List.of("[[5,9,1],6]")), Language.PYTHON, PRINTS);

            assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
            assertThat(judgement.cases())
                    .singleElement()
                    .satisfies(result -> assertThat(result.expected()).contains("[0,2]"));
        }
    }

    @Test
    void inputThatBreaksAConstraintIsToldSo() throws Exception {
        assertThat(Fixture.judge().validate(Fixture.problem("two-sum"), "[[1],2]"))
                .contains("nums has 2 to 100,000 amounts");
        assertThat(Fixture.judge().validate(Fixture.problem("two-sum"), "[[1,2],3]")).isEmpty();
    }

    @Test
    void stateThatLeaksBetweenTestsIsNamed() {
        String source =
                """
                import java.util.*;
                class Solution {
                    static final Map<Integer, Integer> seen = new HashMap<>();
                    int[] twoSum(int[] nums, int target) {
                        for (int i = 0; i < nums.length; i++) {
                            Integer j = seen.get(target - nums[i]);
                            if (j != null) return new int[] {j, i};
                            seen.put(nums[i], i);
                        }
                        return new int[0];
                    }
                }
                """;
        Judgement judgement = Fixture.judged("two-sum", Language.JAVA, source);

        assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(judgement.failure().orElseThrow().message()).contains("static or global");
    }

    @Test
    void wrongTypeAndHugeIntegersAreWrongAnswers() {
        for (String answer :
                List.of(
                        "'text'",
                        "None",
                        "[1.5, 2]",
                        "[10**30, 1]",
                        "{1, 2}",
                        "[True, False]",
                        "[[0], [1]]")) {
            Judgement judgement =
                    Fixture.judged(
                            "two-sum",
                            Language.PYTHON,
                            "class Solution:\n    def two_sum(self, nums, target):\n        return "
                                    + answer
                                    + "\n");

            assertThat(judgement.verdict()).as(answer).isEqualTo(Verdict.WRONG_ANSWER);
            assertThat(judgement.failure().orElseThrow().message()).as(answer).isNotBlank();
        }
    }
}
