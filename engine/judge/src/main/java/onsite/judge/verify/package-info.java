/// Proves a package: its tests can be made, its examples are true, its brute force agrees, and
/// every submission in it earns the verdict that its folder names.
@NullMarked
package onsite.judge.verify;

import org.jspecify.annotations.NullMarked;
