/// The program: its main class and the wiring of every room, by hand.
///
/// Nothing imports this package but its own tests.
@NullMarked
package onsite.app;

import org.jspecify.annotations.NullMarked;
