/// Words for messages: offending values quoted at a bearable length, and the nearest word that was
/// probably meant. Knows nothing of what the messages are about.
@NullMarked
package onsite.catalog.text;

import org.jspecify.annotations.NullMarked;
