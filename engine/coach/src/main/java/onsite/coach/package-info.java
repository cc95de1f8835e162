/// What turns a pile of exercises into a candidate who is ready on the day.
///
/// Enters: a target, the catalogue as facts, and a candidate's history. Leaves: memory states,
/// ratings with their reasons, a day-by-day plan, mastery, readiness. Knows no judge, no HTTP, no
/// SQL, no files; clocks, zones, dates and seeds are passed in.
@NullMarked
package onsite.coach;

import org.jspecify.annotations.NullMarked;
