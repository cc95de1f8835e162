package onsite.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every mistake is told with its file, its line, the offending value and the way out.
class PackageMistakesTest {
    @TempDir Path content;
    private WrittenPackage pack;

    @BeforeEach
    void writeARightPackage() {
        pack = WrittenPackage.in(content, "two-sum");
    }

    @Nested
    class InMutantsYaml {
        @Test
        void keyThatIsMissingSaysWhatToWrite() {
            pack.write("mutants.yaml", "- line: a\n  reason: b\n");
            pack.assertMistake("mutants.yaml:1: ", "mutant is missing", "mutant: 'the line as");
        }

        @Test
        void unknownKeySuggestsTheNearest() {
            pack.write("mutants.yaml", "- line: a\n  mutant: b\n  reson: c\n  reason: c\n");
            pack.assertMistake("mutants.yaml:3: ", "'reson' is not a key", "did you mean reason?");
        }

        @Test
        void mappingInPlaceOfTheListIsRefused() {
            pack.write("mutants.yaml", "line: a\n");
            pack.assertMistake("mutants.yaml:1: ", "a mapping: write a list");
        }

        @Test
        void emptyFileIsRefused() {
            pack.write("mutants.yaml", "# nothing yet\n");
            pack.assertMistake("mutants.yaml: ", "the file is empty", "line: …");
        }

        @Test
        void lineThatDoesNotChangeIsRefused() {
            pack.write("mutants.yaml", "- {line: a, mutant: a, reason: b}\n");
            pack.assertMistake("mutants.yaml:1: ", "line and mutant are the same");
        }

        @Test
        void mutantThatIsDeclaredTwiceIsRefused() {
            pack.write(
                    "mutants.yaml",
                    """
                    - {line: a b, mutant: b, reason: c}
                    - {line: a  b, mutant: b, reason: d}
                    """);
            pack.assertMistake("mutants.yaml:2: ", "'b' of this line is declared twice");
        }

        @Test
        void reasonIsToBeFilledIn() {
            pack.write("mutants.yaml", "- {line: a, mutant: b, reason: FILL IN why}\n");
            pack.assertMistake("mutants.yaml:1: ", "still to be written");
        }
    }

    @Nested
    class InTheStatement {
        @Test
        void exampleThatDoesNotFitTheSignatureIsNamedAtItsLine() {
            pack.replace("statement.md", "target = 9", "target = \"nine\"");
            pack.assertMistake("statement.md:5: ", "target: \"nine\" is not of type int");
        }

        @Test
        void exampleWithoutAnswerIsRefused() {
            pack.replace("statement.md", "answer = [0,1]\n", "");
            pack.assertMistake("statement.md:5: ", "the example has no answer", "answer = [1,2,3]");
        }

        @Test
        void statementWithoutExampleIsRefused() {
            pack.write("statement.md", "Find the pair.\n");
            pack.assertMistake("statement.md: ", "the statement has no example");
        }

        @Test
        void exampleThatIsNeverClosedIsRefused() {
            pack.write("statement.md", "Find.\n\n```example\nnums = [1]\n");
            assertThat(pack.mistakes())
                    .anySatisfy(m ->
                            assertThat(m).startsWith("statement.md:3: this block is never closed"));
        }

        @Test
        void kindOfBlockThatIsNearlyExampleIsAsked() {
            pack.replace("statement.md", "```java", "```Examples");
            pack.assertMistake("statement.md:11: ", "'Examples'", "did you mean example?");
        }

        @Test
        void exampleGivenTwiceIsRefused() {
            pack.replace(
                    "statement.md",
                    "```java\nint unrelated;",
                    "```example\ntarget = 9\nnums = [2, 7, 11, 15]\nanswer = [1,0]");
            pack.assertMistake("statement.md:12: ", "the input of an earlier one");
        }
    }

    @Nested
    class InInterviewYaml {
        @ParameterizedTest
        @ValueSource(strings = {"clarifications", "hints", "followUps", "signals"})
        void everyPartIsNeeded(String key) {
            pack.replace("interview.yaml", key + ":", "x" + key + "x:");
            assertThat(pack.mistakes())
                    .anySatisfy(m -> assertThat(m).contains(key + " is missing"));
        }

        @Test
        void emptyHintsAreRefused() {
            pack.replace("interview.yaml", "hints:\n  - Look it up.", "hints: []");
            pack.assertMistake("interview.yaml:4: ", "hints is an empty list");
        }

        @Test
        void emptyHintIsRefused() {
            pack.replace("interview.yaml", "- Look it up.", "- \"\"");
            pack.assertMistake("interview.yaml:5: ", "element 1 of hints is empty");
        }

        @Test
        void questionWithoutAnswerIsRefused() {
            pack.replace("interview.yaml", "    answer: No.\n", "");
            pack.assertMistake("interview.yaml:2: ", "answer is missing");
        }

        @Test
        void hintWithAColonThatBecameAMappingIsExplained() {
            pack.replace("interview.yaml", "- Look it up.", "- First: look it up.");
            pack.assertMistake(
                    "interview.yaml:5: ", "element 1 of hints is a mapping: write a text");
        }
    }

    @Nested
    class InTheFolder {
        @Test
        void folderThatIsNoSlugIsRefused() {
            pack = WrittenPackage.in(content, "Two_Sum");
            pack.assertMistake(": ", "'Two_Sum' is not a slug", "like two-sum");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "problem.yaml",
                    "statement.md",
                    "interview.yaml",
                    "editorial.md",
                    "Tests.java",
                    "submissions/accepted/Solution.java",
                    "submissions/accepted/BruteForce.java"
                })
        void missingFileIsNamed(String name) {
            pack.without(name);
            pack.assertMistake(name + ": there is no such file: write");
        }

        @Test
        void strangeFileIsAskedAfter() {
            pack.write("statment.md", "x");
            pack.assertMistake(
                    "statment.md: ", "does not belong to a package", "did you mean statement.md?");
        }

        @Test
        void unknownVerdictFolderSuggestsTheNearest() {
            pack.write("submissions/wrong-answers/A.java", "// a\n");
            pack.assertMistake("submissions/wrong-answers: ", "did you mean wrong_answer?");
        }

        @Test
        void judgeErrorCanNotBeExpected() {
            pack.write("submissions/judge_error/A.java", "// a\n");
            pack.assertMistake("submissions/judge_error: ", "is not a verdict's folder");
        }

        @Test
        void unknownLanguageIsRefused() {
            pack.write("submissions/accepted/solution.rs", "fn main() {}\n");
            pack.assertMistake(
                    "submissions/accepted/solution.rs: ",
                    "in no known language",
                    ".java, .py, .go");
        }

        @Test
        void fileBesideTheVerdictFoldersIsRefused() {
            pack.write("submissions/accepted.txt", "x");
            pack.assertMistake("submissions/accepted.txt: ", "is not a verdict's folder");
        }

        @Test
        void emptySubmissionIsRefused() {
            pack.write("submissions/accepted/solution.py", "\n");
            pack.assertMistake("submissions/accepted/solution.py: ", "empty");
        }

        @Test
        void submissionThatNoCandidateCouldHandInIsRefused() {
            pack.write("submissions/accepted/Big.java", "/".repeat(300_000));
            pack.assertMistake("submissions/accepted/Big.java: ", "300000 bytes");
        }

        @Test
        void wrongAnswerSaysWhyItIsWrong() {
            pack.write("submissions/wrong_answer/lost.go", "package solution\n");
            pack.assertMistake("submissions/wrong_answer/lost.go:1: ", "begin with a comment");
        }

        @Test
        void folderInPlaceOfAFileIsRefused() {
            pack.without("editorial.md").write("editorial.md/text.md", "x");
            pack.assertMistake("editorial.md: ", "a folder where a file is expected");
        }

        @Test
        void folderInPlaceOfASubmissionIsRefused() {
            pack.write("submissions/accepted/More.java/A.java", "x");
            pack.assertMistake(
                    "submissions/accepted/More.java: ", "a folder where a file is expected");
        }

        @Test
        void fileInPlaceOfTheSubmissionsIsRefused() {
            for (String name :
                    java.util.List.of(
                            "accepted/Solution.java",
                            "accepted/BruteForce.java",
                            "accepted/solution.py",
                            "accepted",
                            "wrong_answer/lost.go",
                            "wrong_answer",
                            "")) {
                pack.without("submissions/" + name);
            }
            pack.write("submissions", "x");
            pack.assertMistake("submissions: ", "a file where a folder is expected");
        }

        @Test
        void whatASkeletonLeftToWriteIsNamed() {
            pack.write("editorial.md", "## Best\n\nFILL IN: the idea.\n");
            pack.assertMistake("editorial.md:3: ", "still to be written: FILL IN: the idea.");
        }
    }
}
