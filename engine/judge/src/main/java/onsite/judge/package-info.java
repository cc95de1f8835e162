/// Turns a Submission into a Judgement: compiles it, runs it on the tests in a sandbox, compares
/// the answers outside of it, and gathers the evidence.
///
/// Knows nothing of HTTP, users or storage of submissions. Refuses to put expected answers into a
/// sandbox.
@NullMarked
package onsite.judge;

import org.jspecify.annotations.NullMarked;
