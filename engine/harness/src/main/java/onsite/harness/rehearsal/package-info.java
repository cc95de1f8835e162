/// A submission of our own, run once in each worker before it says that it is ready.
@NullMarked
package onsite.harness.rehearsal;

import org.jspecify.annotations.NullMarked;
