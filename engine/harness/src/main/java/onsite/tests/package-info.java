/// The little language in which a package's `Tests.java` describes its tests: edge cases with a
/// reason each, random families, a scale family, what makes an input valid and, where several
/// answers are right, which answers are.
///
/// Runs inside the sandbox, in the author worker. Everything is seeded: the same package gives the
/// same tests.
@NullMarked
package onsite.tests;

import org.jspecify.annotations.NullMarked;
