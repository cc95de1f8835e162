/// Starts processes that can't hurt: what enters is a command with the files it may see and the
/// resources it may use; what leaves is its streams, its usage and its [onsite.judge.sandbox.Exit].
/// Concludes nothing: a status is not a verdict.
@NullMarked
package onsite.judge.sandbox;

import org.jspecify.annotations.NullMarked;
