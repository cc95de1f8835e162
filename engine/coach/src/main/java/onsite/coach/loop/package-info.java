/// What a candidate prepares for: the rounds of a company's loop, and what each asks for.
@NullMarked
package onsite.coach.loop;

import org.jspecify.annotations.NullMarked;
