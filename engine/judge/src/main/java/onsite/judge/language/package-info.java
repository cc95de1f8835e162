/// The languages: how each is found on the machine, compiled, started and spoken to, and what its
/// starter code looks like. One class and one driver template add another.
@NullMarked
package onsite.judge.language;

import org.jspecify.annotations.NullMarked;
