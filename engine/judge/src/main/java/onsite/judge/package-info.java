/// Turns a Submission into a Judgement: compiles it, runs it on the tests in a sandbox, compares
/// the answers outside of it, and gathers the evidence.
///
/// Knows nothing of HTTP, users or storage of submissions. Refuses to put expected answers into a
/// sandbox.
///
/// Runs on platform threads throughout: reading from a process holds the carrier of a virtual
/// thread, and a few such reads would stop everything else in the program that is virtual.
@NullMarked
package onsite.judge;

import org.jspecify.annotations.NullMarked;
