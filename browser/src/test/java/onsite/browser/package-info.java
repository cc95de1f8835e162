/// Proves the pages in a real browser: the real program, the real content, the real judge.
@NullMarked
package onsite.browser;

import org.jspecify.annotations.NullMarked;
