/// Keeps what a content folder was read as, so that a start need not read more than a thousand
/// files to find what they held the last time.
///
/// Start with [Snapshot][onsite.catalog.snapshot.Snapshot]. It is only ever a shortcut: where the
/// folder has changed in any way, or the file is not whole, the folder is read.
@NullMarked
package onsite.catalog.snapshot;

import org.jspecify.annotations.NullMarked;
