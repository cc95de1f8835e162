/// Reads problem packages (folders of plain files) into exercises, and says what is wrong with a
/// package: file, line, and what to write instead. A broken package never stops the others.
///
/// Knows nothing of running code: what a package's `Tests.java` generates is the judge's business.
@NullMarked
package onsite.catalog;

import org.jspecify.annotations.NullMarked;
