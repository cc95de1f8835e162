/// Lets an interviewer see what the candidate types, while it is typed.
///
/// In: the candidate's text over a WebSocket. Out: the same text, and word of every change, to
/// whoever else looks at the loop. Keeps the newest text only, and nothing once all are gone; what
/// must last is in the store. Refuses messages that are too large, upgrades asked for by a foreign
/// page, and links that nobody made.
@NullMarked
package onsite.app.live;

import org.jspecify.annotations.NullMarked;
