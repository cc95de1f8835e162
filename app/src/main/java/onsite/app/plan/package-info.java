/// A plan as people, scripts and calendars read it.
@NullMarked
package onsite.app.plan;

import org.jspecify.annotations.NullMarked;
