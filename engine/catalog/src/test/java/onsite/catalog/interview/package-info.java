@NullMarked
package onsite.catalog.interview;

import org.jspecify.annotations.NullMarked;
