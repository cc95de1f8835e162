/// One's own applications beside how they usually go: stages with their pass rates and times, which
/// are handed in, and a funnel of counts.
@NullMarked
package onsite.coach.process;

import org.jspecify.annotations.NullMarked;
