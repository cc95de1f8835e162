/// Where the boxes and lines of a graph go.
///
/// In: nodes with their sizes, and edges between them. Out: coordinates. Knows neither what the
/// nodes stand for nor how they are painted. The only room that knows the layout library.
@NullMarked
package onsite.app.drawing;

import org.jspecify.annotations.NullMarked;
