/// Proves a package: its tests can be made, its examples are true, its brute force agrees, every
/// submission in it earns the verdict that its folder names, and its tests notice a mistake when
/// they meet one.
///
/// Mistakes are made on purpose, in copies of the reference solution
/// ([onsite.judge.verify.Mutator]). The places for them are found by javac's parser in this process
/// and not in the sandbox: a parser runs nothing of what it reads, and the reference has been
/// compiled in the sandbox before, so that what harms a compiler was refused there. What is
/// compiled and run, the mutants themselves, goes the way of every submission.
@NullMarked
package onsite.judge.verify;

import org.jspecify.annotations.NullMarked;
