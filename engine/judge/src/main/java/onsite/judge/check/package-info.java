/// Compares answers with expected ones, outside the sandbox. Bears whatever a submission may
/// answer: null, enormous, deeply nested, of another type, or no value at all.
@NullMarked
package onsite.judge.check;

import org.jspecify.annotations.NullMarked;
