package onsite.judge;

import static org.assertj.core.api.Assertions.assertThat;

import onsite.exercise.Judgement;
import onsite.exercise.Language;
import onsite.exercise.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What the judge calls: what it finds under which form, and what it says where it finds nothing.
class EntryPointTest {
    private static final String JAVA_REVERSE =
            """
            ListNode reverseList(ListNode head) {
                ListNode before = null;
                while (head != null) {
                    ListNode next = head.next;
                    head.next = before;
                    before = head;
                    head = next;
                }
                return before;
            }
            """;
    private static final String GO_REVERSE =
            """
            func reverseList(head *ListNode) (before *ListNode) {
            	for head != nil {
            		head.Next, before, head = before, head, head.Next
            	}
            	return
            }
            """;

    private static void assertAccepted(String slug, Language language, String source) {
        Judgement judgement = Fixture.judged(slug, language, source);
        assertThat(judgement.verdict())
                .as(() -> judgement.failure().toString())
                .isEqualTo(Verdict.ACCEPTED);
    }

    private static void assertRefused(
            String slug, Language language, String source, String... messages) {
        Judgement judgement = Fixture.judged(slug, language, source);
        assertThat(judgement.verdict()).isEqualTo(Verdict.COMPILE_ERROR);
        assertThat(judgement.diagnostics())
                .extracting(Judgement.CompilerMessage::message)
                .containsExactly(messages);
    }

    @Nested
    class NodesThatAreGiven {
        @Test
        void aCommentOfATemplateDeclaresNoNodeInJava() {
            String comment =
                    """
                    /**
                     * Definition for singly-linked list.
                     * public class ListNode {
                     *     ListNode next;
                     * }
                     */
                    // package old;
                    """;
            assertAccepted(
                    "reverse-list",
                    Language.JAVA,
                    comment + "class Solution {\n" + JAVA_REVERSE + "}\n");
        }

        @Test
        void aLiteralDeclaresNoNodeInJava() {
            String literals =
                    """
                    String one = "class ListNode { }";
                    String more = \"""
                        class ListNode { "
                        \""";
                    """;
            assertAccepted(
                    "reverse-list",
                    Language.JAVA,
                    "class Solution {\n" + literals + JAVA_REVERSE + "}\n");
        }

        @Test
        void aNodeOfOnesOwnStandsForTheJudgesInJava() {
            String node = "class ListNode { int val; ListNode next; int mine; }\n";
            assertAccepted(
                    "reverse-list",
                    Language.JAVA,
                    "package old . mine;\n" + node + "class Solution {\n" + JAVA_REVERSE + "}\n");
            assertAccepted(
                    "reverse-list",
                    Language.JAVA,
                    "class Solution {\n static " + node + JAVA_REVERSE + "}\n");
        }

        @Test
        void aNestedNodeThatIsNotStaticIsNamedInJava() {
            assertRefused(
                    "reverse-list",
                    Language.JAVA,
                    "class Solution {\n class ListNode { int val; ListNode next; }\n"
                            + JAVA_REVERSE
                            + "}\n",
                    "ListNode within Solution is not static: declare it outside of Solution");
        }

        @Test
        void aCommentOrALiteralDeclaresNoNodeAndNoPackageInGo() {
            String aside =
                    """
                    /*
                    package old thing
                    type ListNode struct {
                    }
                    */
                    package solution

                    const text = `
                    package older
                    type ListNode struct {
                    `

                    """;
            assertAccepted("reverse-list", Language.GO, aside + GO_REVERSE);
        }

        @Test
        void aNodeOfOnesOwnStandsForTheJudgesInGo() {
            String node = "ListNode struct {\n\tVal int\n\tNext *ListNode\n\tmine int\n}\n";
            assertAccepted(
                    "reverse-list",
                    Language.GO,
                    "package solution\n\ntype (\n\tpair func(a, b int) int\n\t"
                            + node
                            + ")\n\n"
                            + GO_REVERSE);
            assertAccepted(
                    "reverse-list",
                    Language.GO,
                    "package solution\n\ntype " + node + "\n" + GO_REVERSE);
        }

        @Test
        void aTypeWithinAFunctionIsNoNodeInGo() {
            assertAccepted(
                    "reverse-list",
                    Language.GO,
                    "package solution\n\n"
                            + GO_REVERSE
                            + "\nfunc other() {\n\ttype ListNode int\n\tvar _ ListNode\n}\n");
        }
    }

    @Nested
    class InJava {
        @Test
        void anInheritedMethodIsCalled() {
            assertAccepted(
                    "reverse-list",
                    Language.JAVA,
                    "class Basis {\n" + JAVA_REVERSE + "}\nclass Solution extends Basis {}\n");
            assertAccepted(
                    "reverse-list",
                    Language.JAVA,
                    "interface Basis {\ndefault "
                            + JAVA_REVERSE
                            + "}\nclass Solution implements Basis {}\n");
        }

        @Test
        void aMethodThatNarrowsAnInheritedResultIsCalled() {
            assertAccepted(
                    "reverse-list",
                    Language.JAVA,
                    "abstract class Basis { abstract Object reverseList(ListNode head); }\n"
                            + "class Solution extends Basis {\n"
                            + JAVA_REVERSE
                            + "}\n");
        }

        @Test
        void aNameThatIsNearlyRightIsShown() {
            assertRefused(
                    "two-sum",
                    Language.JAVA,
                    "class Solution { int[] twosum(int[] a, int b) { return a; } void f() {} }",
                    "class Solution has no method twoSum(int[], int), only twosum: rename it");
            assertRefused(
                    "two-sum",
                    Language.JAVA,
                    "class TwoSum { int[] twoSum(int[] a, int b) { return a; } }",
                    "there is no class Solution in the submission, only TwoSum: rename it");
        }
    }

    @Nested
    class InPython {
        private static void assertRefused(String slug, String source, String... messages) {
            EntryPointTest.assertRefused(slug, Language.PYTHON, source, messages);
        }

        @Test
        void aMethodUnderAnotherNameIsNamed() {
            assertRefused(
                    "two-sum",
                    """
                    class Solution:
                        def __init__(self):
                            self.seen = {}

                        def twoSum(self, nums, target):
                            return self.find(nums, target)

                        def find(self, nums, target):
                            return [0, 1]
                    """,
                    "class Solution has no method two_sum, only twoSum: rename it");
        }

        @Test
        void aClassUnderAnotherNameIsNamed() {
            assertRefused(
                    "two-sum",
                    """
                    from collections import deque, Counter

                    class TwoSum:
                        def two_sum(self, nums, target):
                            return [0, 1]
                    """,
                    "there is no class Solution in the submission, only TwoSum: rename it");
        }

        @Test
        void aFunctionWithoutItsClassIsToldWhereToGo() {
            assertRefused(
                    "two-sum",
                    "def two_sum(nums, target):\n    return [0, 1]\n",
                    "there is no class Solution in the submission: put def two_sum into it, with"
                            + " self as its first parameter");
        }
    }

    @Nested
    class InGo {
        private static void assertRefused(String slug, String source, String... messages) {
            EntryPointTest.assertRefused(
                    slug, Language.GO, "package solution\n\n" + source, messages);
        }

        @Test
        void aResultOfAnotherTypeIsNamedOnce() {
            assertRefused(
                    "max-subarray",
                    "func maxSubarray(nums []int) int { return 0 }",
                    "maxSubarray returns int, but int64 is asked for");
            assertRefused(
                    "max-subarray",
                    "func maxSubarray(nums []int) {}",
                    "maxSubarray returns nothing, but int64 is asked for");
        }

        @Test
        void parametersOfOtherTypesAreNamed() {
            assertRefused(
                    "two-sum",
                    "func twoSum(nums, target int64) []int { return nil }",
                    "parameter nums of twoSum is int64, but []int is asked for",
                    "parameter target of twoSum is int64, but int is asked for");
            assertRefused(
                    "two-sum",
                    "func twoSum(nums []int) []int { return nil }",
                    "twoSum has 1 parameter, but func twoSum(nums []int, target int) []int is asked"
                            + " for");
        }

        @Test
        void aFunctionUnderAnotherNameIsNamed() {
            assertRefused(
                    "two-sum",
                    "func TwoSum(nums []int, target int) []int { return nil }",
                    "there is no function twoSum, only TwoSum: rename it, and write func"
                            + " twoSum(nums []int, target int) []int");
            assertRefused(
                    "two-sum",
                    "type S int\n\nfunc (s S) twoSum(nums []int, target int) []int { return nil }",
                    "twoSum is a method: write func twoSum(nums []int, target int) []int, without"
                            + " a receiver");
        }

        @Test
        void aConstructorOfAnotherNameOrResultIsNamed() {
            String rest =
                    """
                    type LRUCache struct{}

                    func (l *LRUCache) Get(key int) int { return 0 }
                    func (l *LRUCache) put(key, value int) {}
                    """;
            String put =
                    "LRUCache has no method Put, only put: rename it, and write func (l *LRUCache)"
                            + " Put(key int, value int)";
            assertRefused(
                    "lru-cache",
                    rest + "func Constructor(capacity int) LRUCache { return LRUCache{} }",
                    "there is no function NewLRUCache, only Constructor: rename it, and write func"
                            + " NewLRUCache(capacity int) *LRUCache",
                    put);
            assertRefused(
                    "lru-cache",
                    rest + "func NewLRUCache(capacity int) LRUCache { return LRUCache{} }",
                    "NewLRUCache returns LRUCache, but *LRUCache is asked for",
                    put);
        }

        @Test
        void whatTheCompilerSaysOfTheCandidatesOwnLinesComesFirst() {
            Judgement judgement =
                    Fixture.judged(
                            "max-subarray",
                            Language.GO,
                            "package solution\n\nfunc maxSubarray(nums []int) int { return x }\n");

            assertThat(judgement.failure().orElseThrow().message()).isEqualTo("undefined: x");
            assertThat(judgement.failure().orElseThrow().line()).contains(3);
        }
    }
}
