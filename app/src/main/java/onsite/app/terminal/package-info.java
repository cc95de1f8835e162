/// The terminal as a page of 80 columns: results on one stream, progress on the other, colours only
/// where there is a person.
@NullMarked
package onsite.app.terminal;

import org.jspecify.annotations.NullMarked;
