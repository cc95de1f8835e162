@NullMarked
package onsite.judge.kattis;

import org.jspecify.annotations.NullMarked;
