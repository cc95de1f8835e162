package onsite.judge.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MutatorTest {
    /// Something of everything, each statement on a line of its own.
    private static final String SOURCE =
            """
            import java.util.ArrayList;

            class Solution {
                private static final int LIMIT = 7; // a < b, and 3 + 4

                /* if (a < b) { return 1; } */
                int solve(int[] nums, String word) {
                    var kept = new ArrayList<Integer>(nums.length + 1);
                    int best = -1;
                    for (int i = 0; i < nums.length; i++) {
                        if (nums[i] % 2 == 1 && !word.isEmpty()) {
                            continue;
                        }
                        while (best /* < */ <= LIMIT) {
                            best += Math.max(nums[i], 1) << 2;
                            kept.add(best);
                        }
                        System.out.println("a < b" + word);
                    }
                    if (kept.size() > 5) {
                        throw new IllegalStateException("more than " + 5);
                    }
                    return best;
                }
            }
            """;

    /// `from → to` of every mutant.
    private static List<String> changes(String source) throws IOException {
        return Mutator.mutants(source).stream()
                .map(mutant -> mutant.from() + " → " + mutant.to())
                .toList();
    }

    /// Of a method's body, with the method's result.
    private static List<String> changes(String result, String body) throws IOException {
        return changes("class Solution {\n" + result + " solve() {\n" + body + "\n}\n}\n");
    }

    @Nested
    class EveryMutant {
        @Test
        void differsInTheLineThatItNames() throws IOException {
            List<String> original = SOURCE.lines().toList();
            List<Mutant> mutants = Mutator.mutants(SOURCE);

            assertThat(mutants).hasSizeGreaterThan(20);
            for (Mutant mutant : mutants) {
                List<String> lines = mutant.in(SOURCE).lines().toList();
                assertThat(lines).hasSameSizeAs(original);
                for (int i = 0; i < lines.size(); i++) {
                    if (i == mutant.line() - 1) {
                        assertThat(original.get(i).strip()).isEqualTo(mutant.lineFrom());
                        assertThat(lines.get(i).strip()).isEqualTo(mutant.lineTo());
                        assertThat(mutant.lineTo()).isNotEqualTo(mutant.lineFrom());
                    } else {
                        assertThat(lines.get(i)).as(mutant.toString()).isEqualTo(original.get(i));
                    }
                }
            }
        }

        @Test
        void isAnotherOne() throws IOException {
            assertThat(Mutator.mutants(SOURCE))
                    .extracting(mutant -> mutant.in(SOURCE))
                    .doesNotHaveDuplicates();
        }

        @Test
        void leavesCommentsAsTheyAre() throws IOException {
            assertThat(Mutator.mutants(SOURCE))
                    .extracting(mutant -> mutant.in(SOURCE))
                    .allSatisfy(source ->
                            assertThat(source)
                                    .contains("// a < b, and 3 + 4")
                                    .contains("/* if (a < b) { return 1; } */")
                                    .contains("best /* < */ "));
        }

        @Test
        void takesATextAsAWhole() throws IOException {
            assertThat(changes(SOURCE))
                    .filteredOn(change -> change.contains("\"a < b\""))
                    .containsExactly(
                            "System.out.println(\"a < b\" + word); → ;",
                            "\"a < b\" + word → \"\" + word");
        }

        @Test
        void isShownWithItsFileItsLineAndItsChange() throws IOException {
            assertThat(Mutator.mutants(SOURCE))
                    .extracting(Mutant::toString)
                    .contains(
                            "Solution.java:10: 'i < nums.length' → 'i <= nums.length'",
                            "Solution.java:14: 'best /* < */ <= LIMIT' → 'best /* < */ < LIMIT'");
        }

        @Test
        void joinsLinesThatChangeTogether() throws IOException {
            String source =
                    """
                    class Solution {
                        boolean solve(int a, int b) {
                            if (a == 1
                                    && b == 2) {
                                a = b;
                            }
                            return a == b;
                        }
                    }
                    """;
            assertThat(Mutator.mutants(source))
                    .filteredOn(mutant -> mutant.to().equals("false"))
                    .first()
                    .satisfies(mutant -> {
                        assertThat(mutant.lineFrom()).isEqualTo("if (a == 1 && b == 2) {");
                        assertThat(mutant.lineTo()).isEqualTo("if (false) {");
                        assertThat(mutant.line()).isEqualTo(3);
                    });
        }
    }

    @Nested
    class Operators {
        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                value = {
                    "while (a < b) {}  # a < b → a <= b  # a < b → a >= b",
                    "while (a <= b) {} # a <= b → a < b  # a <= b → a > b",
                    "while (a > b) {}  # a > b → a >= b  # a > b → a <= b",
                    "while (a >= b) {} # a >= b → a > b  # a >= b → a < b",
                    "while (a == b) {} # a == b → a != b # a == b → a != b",
                    "a = b + c;          # b + c → b - c   # a = b + c; → ;",
                    "a = b * c;          # b * c → b / c   # a = b * c; → ;",
                    "a = b / c;          # b / c → b * c   # a = b / c; → ;",
                    "a = b % c;          # b % c → b * c   # a = b % c; → ;",
                    "a = b << c;         # b << c → b >> c # a = b << c; → ;",
                    "a = b >>> c;        # b >>> c → b << c # a = b >>> c; → ;",
                    "a = b & c;          # b & c → b | c # a = b & c; → ;",
                    "a = b ^ c;          # b ^ c → b & c   # a = b ^ c; → ;",
                    "a += b;             # a += b → a -= b # a += b; → ;",
                    "a++;                # a++ → a--       # a++; → ;",
                    "--a;                # --a → ++a       # --a; → ;",
                    "f(!a);              # !a → a          # f(!a); → ;",
                    "f(-a);              # -a → a          # f(-a); → ;",
                    "f(~a);              # ~a → a          # f(~a); → ;",
                    "f(a && b);          # a && b → a || b # f(a && b); → ;",
                    "a = Math.min(b, c); # Math.min(b, c) → Math.max(b, c) # a = Math.min(b, c); → ;",
                })
        void areMistaken(String body, String one, String other) throws IOException {
            assertThat(changes("void", body)).contains(one, other).hasSizeLessThanOrEqualTo(2);
        }

        @Test
        void aConditionIsDecidedInsteadOfNegated() throws IOException {
            assertThat(changes("void", "if (a < b) { f(); }"))
                    .containsExactly("a < b → true", "a < b → false", "a < b → a <= b");
            assertThat(changes("void", "f((a == b) ? c : d);"))
                    .containsExactly(
                            "f((a == b) ? c : d); → ;", "(a == b) → true", "(a == b) → false");
        }

        @Test
        void joiningTextsHasNoOpposite() throws IOException {
            assertThat(changes("void", "a = \"x\" + b + c;"))
                    .containsExactly("a = \"x\" + b + c; → ;", "\"x\" + b → \"\" + b");
        }
    }

    @Nested
    class Constants {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "int a = 0;             | int a = 0; → int a = 1;",
                    "int a = 5;             | int a = 5; → int a = 6;, int a = 5; → int a = 4;",
                    "long a = 5L;           | long a = 5L; → long a = 6L;, long a = 5L; → long a = 4L;",
                    "int a = -1;            | int a = -1; → int a = 1;, int a = -1; → int a = 0;",
                    "int a = -1_000_000;    | int a = -1_000_000; → int a = 1000000;",
                    "boolean a = true;      | boolean a = true; → boolean a = false;",
                    "String a = \"x\";      | String a = \"x\"; → String a = \"\";",
                    "int a = b[2];          | b[2] → b[1]",
                    "int[] a = new int[26]; | new int[26] → new int[25]",
                })
        void areOff(String body, String expected) throws IOException {
            assertThat(String.join(", ", changes("void", body))).isEqualTo(expected);
        }
    }

    @Nested
    class Results {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "int           | return a; → return 0;",
                    "boolean       | return a; → return true;, return a; → return false;",
                    "String        | return a; → return \"\";",
                    "List<Integer> | return a; → return null;",
                    "int[]         | return a; → return null;",
                })
        void areReplacedByTheirType(String type, String expected) throws IOException {
            assertThat(String.join(", ", changes(type, "return a;")))
                    .isEqualTo("return a; → ;, " + expected);
        }
    }

    @Nested
    class Statements {
        @Test
        void areRemoved() throws IOException {
            assertThat(changes("void", "for (;;) { f(); a = b; if (c) { f(); break; } continue; }"))
                    .filteredOn(change -> change.endsWith(" → ;"))
                    .containsExactly(
                            "f(); → ;", "a = b; → ;", "f(); → ;", "break; → ;", "continue; → ;");
        }

        @Test
        void aloneInAnIfAreCoveredByItsCondition() throws IOException {
            assertThat(changes("void", "if (a) { f(); }")).containsExactly("a → true", "a → false");
        }

        @Test
        void behindAnArrowLeaveABlock() throws IOException {
            assertThat(changes("void", "switch (a) { case B -> f(); default -> {} }"))
                    .containsExactly("f(); → {}");
        }
    }

    @Nested
    class NothingIsMadeOf {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "throw new IllegalArgumentException(\"no \" + 5);",
                    "assert 1 < 2;",
                    "List<Integer> a = new ArrayList<>(n + 1);",
                    "Map<Integer, Integer> a = new java.util.HashMap<>();",
                    "var a = new HashMap<Integer, Integer>(16);",
                    "int seed = 17;",
                    "int far = 1_000_000_000;",
                    "int far = Integer.MAX_VALUE;",
                    "for (;;) {}",
                    "char a = 'a';",
                })
        void code(String body) throws IOException {
            assertThat(changes("void", body)).isEmpty();
        }

        @Test
        void hashesAndTexts() throws IOException {
            assertThat(
                            changes(
                                    "class Solution { public int hashCode() { return 31 * a + b; } public String toString() { return \"a\"; } }"))
                    .isEmpty();
        }

        @Test
        void countingInALoopsHeader() throws IOException {
            assertThat(changes("void", "for (a = b; c(); a++, d--) {}")).isEmpty();
        }

        @Test
        void equalSidesOfAMaximum() throws IOException {
            assertThat(changes("void", "if (a > best) { best = a; }"))
                    .containsExactly("a > best → true", "a > best → false");
            assertThat(changes("int", "return a < b ? a : b;")).doesNotContain("a < b → a <= b");
        }

        @Test
        void theMiddleOfASearch() throws IOException {
            assertThat(changes("void", "int mid = (low + high) / 2;"))
                    .containsExactly(
                            "(low + high) / 2 → (low + high) * 2", "low + high → low - high");
            assertThat(changes("void", "int mid = low + ((high - low) >>> 1);"))
                    .noneMatch(change -> change.contains("2"));
        }

        @Test
        void roomThatAnArrayHasToSpare() throws IOException {
            assertThat(changes("void", "int[] a = new int[n + 1];"))
                    .containsExactly("n + 1 → n - 1", "n + 1 → n + 0");
            assertThat(changes("void", "int[] a = new int[n - 1];")).isEmpty();
        }
    }

    @Test
    void whatNestsTooDeeplyIsRefused() {
        String deep =
                "class Solution { int solve() { return "
                        + "(".repeat(100_000)
                        + "1"
                        + ")".repeat(100_000)
                        + "; } }";
        assertThatThrownBy(() -> Mutator.mutants(deep)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsNoJavaIsRefused() {
        assertThatThrownBy(() -> Mutator.mutants("class {")).isInstanceOf(IOException.class);
    }
}
