@NullMarked
package onsite.coach.mock;

import org.jspecify.annotations.NullMarked;
