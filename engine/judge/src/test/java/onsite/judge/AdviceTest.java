package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the judge says of a failure says what to do about it.
class AdviceTest {
    private static final Scope FIRST_TWO = new Scope.Custom(List.of("[[1,2],3]"));

    private static Judgement returning(String answer) {
        return Fixture.judged(
                "two-sum",
                Language.PYTHON,
                "class Solution:\n    def two_sum(self, nums, target):\n        return "
                        + answer
                        + "\n",
                FIRST_TWO);
    }

    private static Judgement answeringWithoutEnd() {
        return Fixture.judged(
                "two-sum",
                Language.PYTHON,
                """
                import os

                class Solution:
                    def two_sum(self, nums, target):
                        while True:
                            for channel in range(3, 10):
                                try:
                                    os.write(channel, b"ok 0 1\\n" * 10000)
                                except OSError:
                                    pass
                """,
                FIRST_TWO);
    }

    @ParameterizedTest
    @CsvSource({"'(0, 1)'", "range(2)", "'{0: 5, 1: 5}.keys()'", "'{5: 0, 6: 1}.values()'"})
    void whatHasAnOrderIsAList(String answer) {
        assertThat(returning(answer).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({"'{0, 1}', set", "'(i for i in [0, 1])', generator", "'map(int, [0, 1])', map"})
    void whatIsNoListIsToldHowToBecomeOne(String answer, String type) {
        Judgement judgement = returning(answer);

        assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(judgement.failure().orElseThrow().message())
                .isEqualTo(
                        "the answer holds a "
                                + type
                                + " where a list is asked for: wrap it in list(…)");
    }

    @ParameterizedTest
    @CsvSource({
        "List[int], List, from typing import List",
        "deque(nums), deque, from collections import deque",
        "'heappush(nums, 1)', heappush, from heapq import heappush",
        "math.inf, math, import math",
    })
    void aMissingImportIsNamed(String used, String name, String line) {
        assertThat(returning(used).failure().orElseThrow().message())
                .isEqualTo("NameError: name '%s' is not defined: add \"%s\"", name, line);
    }

    @Test
    void aMissingImportIsNamedWhileItLoads() {
        Judgement judgement =
                Fixture.judged(
                        "two-sum",
                        Language.PYTHON,
                        "class Solution:\n    def two_sum(self, nums: List[int], target):\n        return nums\n");

        assertThat(judgement.failure().orElseThrow().message())
                .endsWith("name 'List' is not defined: add \"from typing import List\"");
    }

    @Test
    void anUnknownNameGetsNoAdvice() {
        assertThat(returning("numz").failure().orElseThrow().message())
                .isEqualTo("NameError: name 'numz' is not defined");
    }

    @Test
    void exitIsCalledByItsName() {
        assertThat(returning("__import__('sys').exit(0)").failure().orElseThrow().message())
                .isEqualTo("SystemExit: the submission called exit()");
    }

    @Test
    void printsAndAnswersThatAreTooLongAreToldApart() {
        Judgement printed = returning("print('a' * (2 << 20))");
        Judgement answered = answeringWithoutEnd();

        assertThat(printed.verdict()).isEqualTo(Verdict.OUTPUT_LIMIT_EXCEEDED);
        assertThat(printed.failure().orElseThrow().message())
                .isEqualTo(
                        "it printed more than the 1024 KiB that it may: take the debug prints out");
        assertThat(answered.verdict()).isEqualTo(Verdict.OUTPUT_LIMIT_EXCEEDED);
        assertThat(answered.failure().orElseThrow().message()).contains("its answers are longer");
    }
}
