/// How likely a candidate is to pass a round, for each kind of round of the target's loop: from
/// mastery, put right by how mock rounds went, with its uncertainty, its reason, and the three
/// things that would raise it most. The formula is in `docs/readiness.md`.
@NullMarked
package onsite.coach.readiness;

import org.jspecify.annotations.NullMarked;
