package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Verdict;
import onsite.judge.kattis.KattisJudgement;
import onsite.judge.kattis.WrittenKattisPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Validators in C and C++ are compiled as what they are.
class CompiledValidatorsTest {
    @TempDir private Path parent = Path.of("");

    private WrittenKattisPackage withoutValidator() {
        return new WrittenKattisPackage(parent).validator("").delete("output_validators/v.py");
    }

    private static void assertAccepts(WrittenKattisPackage written)
            throws IOException, InterruptedException {
        KattisJudgement judgement =
                KattisPackagesTest.judged(
                        written.read().pack().orElseThrow(),
                        Language.PYTHON,
                        "echo.py",
                        "print(input())\n");

        assertThat(judgement.verdict())
                .as(judgement.failure().map(Judgement.Failure::message).orElse(""))
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void cMayDoWhatCppMayNot() throws IOException, InterruptedException {
        assertAccepts(
                withoutValidator()
                        .write(
                                "output_validators/v.c",
                                """
                                #include <math.h>
                                #include <stdlib.h>

                                int main(int count, char **words) {
                                    int *new = malloc(sizeof *new);
                                    double class = sqrt(count * 441.0);
                                    *new = class == 42 ? 42 : 1;
                                    return *new;
                                }
                                """));
    }

    @Test
    void cppMayUseTheStandardOf2020() throws IOException, InterruptedException {
        assertAccepts(
                withoutValidator()
                        .write(
                                "output_validators/v.cpp",
                                """
                                #include <concepts>
                                #include <ranges>

                                template <std::integral T> T same(T x) { return x; }
                                int main() { return same(42); }
                                """));
    }

    @Test
    void cppMayUseWhatTheStandardOf2020Took() throws IOException, InterruptedException {
        assertAccepts(
                withoutValidator()
                        .write(
                                "output_validators/v.cpp",
                                """
                                int main() {
                                    int requires = 42;
                                    return requires;
                                }
                                """));
    }

    @Test
    void cBesideCppIsCompiledAsCpp() throws IOException, InterruptedException {
        assertAccepts(
                withoutValidator()
                        .write(
                                "output_validators/v/main.cpp",
                                "int answer();\nint main() { return answer(); }\n")
                        .write("output_validators/v/answer.c", "int answer() { return 42; }\n"));
    }
}
