package onsite.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every mistake in `problem.yaml` is told with its line, the offending value and the way out.
class ProblemYamlMistakesTest {
    @TempDir Path content;
    private WrittenPackage pack;

    @BeforeEach
    void writeARightPackage() {
        pack = WrittenPackage.in(content, "two-sum");
    }

    @Test
    void unknownKeySuggestsTheNearest() {
        pack.replace("problem.yaml", "checker: unordered", "cheker: unordered");
        pack.assertMistake("problem.yaml:6: ", "'cheker' is not a key", "did you mean checker?");
    }

    @Test
    void missingKeySaysWhatToWrite() {
        pack.replace("problem.yaml", "name: Two Sum\n", "");
        pack.assertMistake("problem.yaml:1: ", "name is missing", "name: Two Sum");
    }

    @Test
    void keyGivenTwiceIsRefused() {
        pack.replace("problem.yaml", "checker: unordered", "name: Other");
        pack.assertMistake("problem.yaml:6: ", "name is given twice");
    }

    @Test
    void emptyNameIsRefused() {
        pack.replace("problem.yaml", "name: Two Sum", "name:");
        pack.assertMistake("problem.yaml:1: ", "name is empty");
    }

    @Test
    void listInPlaceOfTextIsRefused() {
        pack.replace("problem.yaml", "name: Two Sum", "name: [Two, Sum]");
        pack.assertMistake("problem.yaml:1: ", "name is a list: write a text");
    }

    @Test
    void unknownDifficultyNamesTheThree() {
        pack.replace("problem.yaml", "easy", "meduim");
        pack.assertMistake(
                "problem.yaml:2: ", "'meduim'", "easy, medium or hard", "did you mean medium?");
    }

    @Test
    void unknownCategorySuggestsTheNearest() {
        pack.replace("problem.yaml", "hash-tables", "Hash_Table");
        pack.assertMistake("problem.yaml:3: ", "'Hash_Table'", "did you mean hash-tables?");
    }

    @Test
    void unknownGrowthNamesThoseThereAre() {
        pack.replace("problem.yaml", "time: n,", "time: O(n),");
        pack.assertMistake("problem.yaml:7: ", "'O(n)' is not a growth", "n log n");
    }

    @Test
    void topicsAreWords() {
        pack.replace("problem.yaml", "hash-map]", "Hash Map, arrays]");
        assertThat(pack.mistakes())
                .hasSize(2)
                .allSatisfy(mistake -> assertThat(mistake).startsWith("problem.yaml:4: "))
                .anySatisfy(mistake -> assertThat(mistake).contains("'Hash Map' is not a topic"))
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
        pack.assertMistake("problem.yaml:5: ", sentence);
    }

    @Test
    void functionAndClassTogetherAreRefused() {
        pack.replace("problem.yaml", "checker: unordered", "class: LRUCache");
        pack.assertMistake("problem.yaml:6: ", "leave out signature or class");
    }

    @Test
    void neitherFunctionNorClassIsRefused() {
        pack.replace(
                "problem.yaml", "signature: \"twoSum(nums: int[], target: int) -> int[]\"\n", "");
        pack.assertMistake("problem.yaml:1: ", "signature is missing");
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
        pack.assertMistake(place, sentence);
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
        pack.assertMistake("problem.yaml:6: ", sentence);
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
        pack.assertMistake("problem.yaml:6: ", sentence);
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
        pack.assertMistake("problem.yaml:6: ", sentence);
    }

    @Test
    void brokenYamlIsNamedAtItsLine() {
        pack.replace("problem.yaml", "category: hash-tables", "category: [hash-tables");
        pack.assertMistake("problem.yaml:", "this is not YAML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n", "\n\n"})
    void emptyFileIsRefused(String text) {
        pack.write("problem.yaml", text);
        pack.assertMistake("problem.yaml: ", "the file is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# nothing\n", "- a\n", "just a text\n"})
    void fileWithoutKeysIsRefused(String text) {
        pack.write("problem.yaml", text);
        pack.assertMistake("problem.yaml");
    }

    @Test
    void severalMistakesAreToldTogether() {
        pack.write("problem.yaml", "nam: Two Sum\ndifficulty: trivial\n");
        assertThat(pack.mistakes()).hasSizeGreaterThan(5);
    }
}
