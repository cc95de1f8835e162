/// The HTTP interface for scripts and for the scripts of our own pages, under `/api/v1`, with
/// `/metrics` and `/health` beside it.
///
/// In: JSON. Out: JSON, server-sent events, and problem details for whatever can't be answered.
/// Refuses what is not text, too large, or names a problem or language that there is not.
@NullMarked
package onsite.app.api;

import org.jspecify.annotations.NullMarked;
