/// Measures what Onsite promises of its speed, beside what a judge without warm processes takes on
/// the same machine in the same minutes.
@NullMarked
package onsite.bench;

import org.jspecify.annotations.NullMarked;
