/// Reads problem packages (folders of plain files) into exercises, and says what is wrong with a
/// package: file, line, and what to write instead. A broken package never stops the others, and no
/// package can hurt the program that reads it.
///
/// Start with [Catalog][onsite.catalog.Catalog], which reads a content folder by one
/// `PackageReader` for each package. [Values][onsite.catalog.Values] and
/// [Notation][onsite.catalog.Notation] know what inputs and answers look like, as JSON and as
/// people write them.
///
/// Knows nothing of running code: what a package's `Tests.java` generates is the judge's business.
@NullMarked
package onsite.catalog;

import org.jspecify.annotations.NullMarked;
