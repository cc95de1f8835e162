/// What runs inside the sandbox: the worker that runs a Java submission, the worker that compiles,
/// and the worker that runs a package's `Tests.java`. One JVM process each, talking lines over
/// standard streams.
///
/// Shares its address space with hostile code, so it holds nothing worth stealing: no expected
/// answer, no path, no secret but the nonce of its own run. Depends on the JDK and the vocabulary
/// only, to start fast.
@NullMarked
package onsite.harness;

import org.jspecify.annotations.NullMarked;
