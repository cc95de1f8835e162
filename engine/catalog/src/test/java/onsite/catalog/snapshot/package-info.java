@NullMarked
package onsite.catalog.snapshot;

import org.jspecify.annotations.NullMarked;
