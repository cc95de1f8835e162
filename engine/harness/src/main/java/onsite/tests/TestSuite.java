package onsite.tests;

/// What `Tests.java` implements.
///
/// Beside [#define] the class has
/// - `static void valid(…)`, whose parameters are those of the signature: calls [Values#require]
///   for each constraint. It guards custom input and every generated test.
/// - `static void check(…, expected, actual)`, for the checker `any-valid` only: calls
///   [Values#require] for each property of a right answer. `expected` is the reference's answer.
///
/// In both, `ListNode`, `TreeNode` and `GraphNode` are [ListValue], [TreeValue] and [GraphValue];
/// for a class the only input is [Calls], and its answers are `List<Object>`.
public interface TestSuite {
    void define(Suite suite);
}
