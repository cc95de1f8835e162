package onsite.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every mistake is told with its file, its line, the offending value and the way out.
class PackageMistakesTest {
    @TempDir Path content;
    private WrittenPackage pack;

    @BeforeEach
    void writeARightPackage() {
        pack = WrittenPackage.in(content, "two-sum");
    }

    private void assertMistake(String beginning, String... parts) {
        assertThat(pack.mistakes())
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake).startsWith(beginning);
                    for (String part : parts) {
                        assertThat(mistake).contains(part);
                    }
                });
    }

    @Nested
    class InMutantsYaml {
        @Test
        void keyThatIsMissingSaysWhatToWrite() {
            pack.write("mutants.yaml", "- line: a\n  reason: b\n");
            assertMistake("mutants.yaml:1: ", "mutant is missing", "mutant: 'the line as");
        }

        @Test
        void unknownKeySuggestsTheNearest() {
            pack.write("mutants.yaml", "- line: a\n  mutant: b\n  reson: c\n  reason: c\n");
            assertMistake("mutants.yaml:3: ", "'reson' is not a key", "did you mean reason?");
        }

        @Test
        void mappingInPlaceOfTheListIsRefused() {
            pack.write("mutants.yaml", "line: a\n");
            assertMistake("mutants.yaml:1: ", "a mapping: write a list");
        }

        @Test
        void emptyFileIsRefused() {
            pack.write("mutants.yaml", "# nothing yet\n");
            assertMistake("mutants.yaml: ", "the file is empty", "line: …");
        }

        @Test
        void lineThatDoesNotChangeIsRefused() {
            pack.write("mutants.yaml", "- {line: a, mutant: a, reason: b}\n");
            assertMistake("mutants.yaml:1: ", "line and mutant are the same");
        }

        @Test
        void mutantThatIsDeclaredTwiceIsRefused() {
            pack.write(
                    "mutants.yaml",
                    """
                    - {line: a b, mutant: b, reason: c}
                    - {line: a  b, mutant: b, reason: d}
                    """);
            assertMistake("mutants.yaml:2: ", "'b' of this line is declared twice");
        }

        @Test
        void reasonIsToBeFilledIn() {
            pack.write("mutants.yaml", "- {line: a, mutant: b, reason: FILL IN why}\n");
            assertMistake("mutants.yaml:1: ", "still to be written");
        }
    }

    @Nested
    class InProblemYaml {
        @Test
        void unknownKeySuggestsTheNearest() {
            pack.replace("problem.yaml", "checker: unordered", "cheker: unordered");
            assertMistake("problem.yaml:6: ", "'cheker' is not a key", "did you mean checker?");
        }

        @Test
        void missingKeySaysWhatToWrite() {
            pack.replace("problem.yaml", "name: Two Sum\n", "");
            assertMistake("problem.yaml:1: ", "name is missing", "name: Two Sum");
        }

        @Test
        void keyGivenTwiceIsRefused() {
            pack.replace("problem.yaml", "checker: unordered", "name: Other");
            assertMistake("problem.yaml:6: ", "name is given twice");
        }

        @Test
        void emptyNameIsRefused() {
            pack.replace("problem.yaml", "name: Two Sum", "name:");
            assertMistake("problem.yaml:1: ", "name is empty");
        }

        @Test
        void listInPlaceOfTextIsRefused() {
            pack.replace("problem.yaml", "name: Two Sum", "name: [Two, Sum]");
            assertMistake("problem.yaml:1: ", "name is a list: write a text");
        }

        @Test
        void unknownDifficultyNamesTheThree() {
            pack.replace("problem.yaml", "easy", "meduim");
            assertMistake(
                    "problem.yaml:2: ", "'meduim'", "easy, medium or hard", "did you mean medium?");
        }

        @Test
        void unknownCategorySuggestsTheNearest() {
            pack.replace("problem.yaml", "hash-tables", "Hash_Table");
            assertMistake("problem.yaml:3: ", "'Hash_Table'", "did you mean hash-tables?");
        }

        @Test
        void unknownGrowthNamesThoseThereAre() {
            pack.replace("problem.yaml", "time: n,", "time: O(n),");
            assertMistake("problem.yaml:7: ", "'O(n)' is not a growth", "n log n");
        }

        @Test
        void topicsAreWords() {
            pack.replace("problem.yaml", "hash-map]", "Hash Map, arrays]");
            assertThat(pack.mistakes())
                    .hasSize(2)
                    .allSatisfy(mistake -> assertThat(mistake).startsWith("problem.yaml:4: "))
                    .anySatisfy(
                            mistake -> assertThat(mistake).contains("'Hash Map' is not a topic"))
                    .anySatisfy(mistake -> assertThat(mistake).contains("arrays is given twice"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "twoSum(nums: ints[], target: int) -> int[] | 'ints' is not a type",
                    "twoSum(nums, target: int) -> int[]         | 'nums' is not a parameter",
                    "twoSum nums                                | is not a signature",
                    "twoSum(nums: int[], nums: int) -> int[]    | two parameters are called nums",
                    "twoSum(nums: void, target: int) -> int[]   | can't be void",
                    "twoSum(nums: int[], target: int)           | returns nothing",
                    "twoSum(nums: int[], class: int) -> int[]   | 'class' is a word that Java, Python or Go",
                    "lambda(nums: int[], target: int) -> int[]  | 'lambda' is a word",
                    "twoSum(nums: int[], answer: int) -> int[]  | can't be called answer",
                    "twoSum(nums: int[][][][][]) -> int[]       | nested deeper than 4",
                })
        void wrongSignatureIsExplained(String signature, String sentence) {
            pack.replace("problem.yaml", "twoSum(nums: int[], target: int) -> int[]", signature);
            assertMistake("problem.yaml:5: ", sentence);
        }

        @Test
        void functionAndClassTogetherAreRefused() {
            pack.replace("problem.yaml", "checker: unordered", "class: LRUCache");
            assertMistake("problem.yaml:6: ", "leave out signature or class");
        }

        @Test
        void neitherFunctionNorClassIsRefused() {
            pack.replace(
                    "problem.yaml",
                    "signature: \"twoSum(nums: int[], target: int) -> int[]\"\n",
                    "");
            assertMistake("problem.yaml:1: ", "signature is missing");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "class: Solution\\nmethods: ['a() -> int'] | problem.yaml:5: | Solution is taken",
                    "class: cache\\nmethods: ['a() -> int']    | problem.yaml:5: | 'cache' is not a class name",
                    "class: Cache                              | problem.yaml:1: | methods is missing",
                    "class: Cache\\nmethods: []                | problem.yaml:6: | methods is an empty list",
                    "class: Cache\\nmethods: [7]               | problem.yaml:6: | '7' is not a signature",
                    "class: Cache\\nmethods: ['a()', 'a()']    | problem.yaml:5: | two methods of one name",
                    "class: Cache\\nconstructor: n\\nmethods: ['a()'] | problem.yaml:6: | 'n' is not a parameter",
                })
        void wrongClassIsExplained(String fields, String place, String sentence) {
            pack.replace(
                    "problem.yaml",
                    "signature: \"twoSum(nums: int[], target: int) -> int[]\"\nchecker: unordered",
                    fields.replace("\\n", "\n"));
            assertMistake(place, sentence);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "answer: total          | the answer is said to be in total",
                    "answer: target[:return] | needs an array",
                })
        void wrongPlaceOfTheAnswerIsExplained(String field, String sentence) {
            pack.replace("problem.yaml", "checker: unordered", field);
            assertMistake("problem.yaml:6: ", sentence);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "unorderd           | did you mean unordered?",
                    "{tolerance: 2}     | makes no sense",
                    "{tolerance: small} | 'small' is not a tolerance",
                    "{tolerance: 1e-6}  | needs an answer with double in it",
                    "{}                 | tolerance is missing",
                    "[exact]            | checker is a list",
                })
        void wrongCheckerIsExplained(String checker, String sentence) {
            pack.replace("problem.yaml", "checker: unordered", "checker: " + checker);
            assertMistake("problem.yaml:6: ", sentence);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{memory: 256}                  | '256' is not an amount of memory",
                    "{memory: 256 MB}               | '256 MB' is not an amount of memory",
                    "{memory: 1 MiB}                | from 16 MiB to 8 GiB",
                    "{memory: 999999999 GiB}        | out of bounds",
                    "{memory: 99999999999999 GiB}   | is not an amount",
                    "{memory: -1 MiB}               | is not an amount",
                    "{wall: soon}                   | 'soon' is not a duration",
                    "{wall: 0 s}                    | from 1 ms to 10 min",
                    "{wall: 11 min}                 | out of bounds",
                    "{cpu: {factor: 1}}             | factor is '1'",
                    "{cpu: {factor: NaN}}           | factor is 'NaN'",
                    "{cpu: {min: 4 s, max: 2 s}}    | cpu min (4 s) over cpu max (2 s)",
                    "{wall: 2 s}                    | wall (2 s)",
                    "{cpu: 4}                       | cpu is the text '4'",
                    "{processes: 0}                 | from 1 to 1024",
                    "{memroy: 256 MiB}              | did you mean memory?",
                })
        void wrongLimitIsExplained(String limits, String sentence) {
            pack.replace("problem.yaml", "checker: unordered", "limits: " + limits);
            assertMistake("problem.yaml:6: ", sentence);
        }

        @Test
        void brokenYamlIsNamedAtItsLine() {
            pack.replace("problem.yaml", "category: hash-tables", "category: [hash-tables");
            assertMistake("problem.yaml:", "this is not YAML");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   \n", "\n\n"})
        void emptyFileIsRefused(String text) {
            pack.write("problem.yaml", text);
            assertMistake("problem.yaml: ", "the file is empty");
        }

        @ParameterizedTest
        @ValueSource(strings = {"# nothing\n", "- a\n", "just a text\n"})
        void fileWithoutKeysIsRefused(String text) {
            pack.write("problem.yaml", text);
            assertMistake("problem.yaml");
        }

        @Test
        void severalMistakesAreToldTogether() {
            pack.write("problem.yaml", "nam: Two Sum\ndifficulty: trivial\n");
            assertThat(pack.mistakes()).hasSizeGreaterThan(5);
        }
    }

    @Nested
    class InTheStatement {
        @Test
        void exampleThatDoesNotFitTheSignatureIsNamedAtItsLine() {
            pack.replace("statement.md", "target = 9", "target = \"nine\"");
            assertMistake("statement.md:5: ", "target: \"nine\" is not of type int");
        }

        @Test
        void exampleWithoutAnswerIsRefused() {
            pack.replace("statement.md", "answer = [0,1]\n", "");
            assertMistake("statement.md:5: ", "the example has no answer", "answer = [1,2,3]");
        }

        @Test
        void statementWithoutExampleIsRefused() {
            pack.write("statement.md", "Find the pair.\n");
            assertMistake("statement.md: ", "the statement has no example");
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
            assertMistake("statement.md:11: ", "'Examples'", "did you mean example?");
        }

        @Test
        void exampleGivenTwiceIsRefused() {
            pack.replace(
                    "statement.md",
                    "```java\nint unrelated;",
                    "```example\ntarget = 9\nnums = [2, 7, 11, 15]\nanswer = [1,0]");
            assertMistake("statement.md:12: ", "the input of an earlier one");
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
            assertMistake("interview.yaml:4: ", "hints is an empty list");
        }

        @Test
        void emptyHintIsRefused() {
            pack.replace("interview.yaml", "- Look it up.", "- \"\"");
            assertMistake("interview.yaml:5: ", "element 1 of hints is empty");
        }

        @Test
        void questionWithoutAnswerIsRefused() {
            pack.replace("interview.yaml", "    answer: No.\n", "");
            assertMistake("interview.yaml:2: ", "answer is missing");
        }

        @Test
        void hintWithAColonThatBecameAMappingIsExplained() {
            pack.replace("interview.yaml", "- Look it up.", "- First: look it up.");
            assertMistake("interview.yaml:5: ", "element 1 of hints is a mapping: write a text");
        }
    }

    @Nested
    class InTheFolder {
        @Test
        void folderThatIsNoSlugIsRefused() {
            pack = WrittenPackage.in(content, "Two_Sum");
            assertMistake(": ", "'Two_Sum' is not a slug", "like two-sum");
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
            assertMistake(name + ": there is no such file: write");
        }

        @Test
        void strangeFileIsAskedAfter() {
            pack.write("statment.md", "x");
            assertMistake(
                    "statment.md: ", "does not belong to a package", "did you mean statement.md?");
        }

        @Test
        void unknownVerdictFolderSuggestsTheNearest() {
            pack.write("submissions/wrong-answers/A.java", "// a\n");
            assertMistake("submissions/wrong-answers: ", "did you mean wrong_answer?");
        }

        @Test
        void judgeErrorCanNotBeExpected() {
            pack.write("submissions/judge_error/A.java", "// a\n");
            assertMistake("submissions/judge_error: ", "is not a verdict's folder");
        }

        @Test
        void unknownLanguageIsRefused() {
            pack.write("submissions/accepted/solution.rs", "fn main() {}\n");
            assertMistake(
                    "submissions/accepted/solution.rs: ",
                    "in no known language",
                    ".java, .py, .go");
        }

        @Test
        void fileBesideTheVerdictFoldersIsRefused() {
            pack.write("submissions/accepted.txt", "x");
            assertMistake("submissions/accepted.txt: ", "is not a verdict's folder");
        }

        @Test
        void emptySubmissionIsRefused() {
            pack.write("submissions/accepted/solution.py", "\n");
            assertMistake("submissions/accepted/solution.py: ", "empty");
        }

        @Test
        void submissionThatNoCandidateCouldHandInIsRefused() {
            pack.write("submissions/accepted/Big.java", "/".repeat(300_000));
            assertMistake("submissions/accepted/Big.java: ", "300000 bytes");
        }

        @Test
        void wrongAnswerSaysWhyItIsWrong() {
            pack.write("submissions/wrong_answer/lost.go", "package solution\n");
            assertMistake("submissions/wrong_answer/lost.go:1: ", "begin with a comment");
        }

        @Test
        void folderInPlaceOfAFileIsRefused() {
            pack.without("editorial.md").write("editorial.md/text.md", "x");
            assertMistake("editorial.md: ", "a folder where a file is expected");
        }

        @Test
        void folderInPlaceOfASubmissionIsRefused() {
            pack.write("submissions/accepted/More.java/A.java", "x");
            assertMistake("submissions/accepted/More.java: ", "a folder where a file is expected");
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
            assertMistake("submissions: ", "a file where a folder is expected");
        }

        @Test
        void whatASkeletonLeftToWriteIsNamed() {
            pack.write("editorial.md", "## Best\n\nFILL IN: the idea.\n");
            assertMistake("editorial.md:3: ", "still to be written: FILL IN: the idea.");
        }
    }
}
