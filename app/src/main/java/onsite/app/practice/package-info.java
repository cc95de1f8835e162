/// What is remembered and what is due, derived from the store's logs.
///
/// Enters: reviews of cards, judged submissions, and what was opened beside them. Leaves:
/// [Remembered][onsite.app.practice.Remembered], and from it the queue of cards, the day, and what
/// a plan is made from. Nothing here is stored: it can be thrown away and derived again.
@NullMarked
package onsite.app.practice;

import org.jspecify.annotations.NullMarked;
