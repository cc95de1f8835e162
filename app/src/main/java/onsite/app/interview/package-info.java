/// What an interview session or a mock loop has come to, worked out of its events.
///
/// In: events of [onsite.app.store.SessionLog], oldest first. Out: the state of a round or a loop,
/// and the evidence for its grades. Knows no clock: whoever asks how long something has lasted says
/// what time it is. A damaged event is passed over, so that a session can always be shown.
@NullMarked
package onsite.app.interview;

import org.jspecify.annotations.NullMarked;
