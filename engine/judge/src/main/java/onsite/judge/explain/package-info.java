/// Says why a submission failed: the smallest input found on which it fails, and how its time grows
/// with the size of the input.
///
/// [onsite.judge.explain.Shrinking] knows nothing of processes and is given a
/// [onsite.judge.explain.Trial]; [onsite.judge.explain.GrowthFit] knows nothing of clocks and is
/// given points. [onsite.judge.explain.Counterexamples] and [onsite.judge.explain.GrowthMeter]
/// bring them together with the sandbox.
@NullMarked
package onsite.judge.explain;

import org.jspecify.annotations.NullMarked;
