@NullMarked
package onsite.catalog;

import org.jspecify.annotations.NullMarked;
