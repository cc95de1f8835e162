/// Says why a submission failed: the smallest input found on which it fails, and how its time and
/// its memory grow with the size of the input, compared with what is asked for and with what the
/// candidate stated.
///
/// [onsite.judge.explain.Shrinking] knows nothing of processes and is given a
/// [onsite.judge.explain.Trial]; [onsite.judge.explain.GrowthFit] knows nothing of clocks and is
/// given samples. [onsite.judge.explain.Counterexamples], [onsite.judge.explain.GrowthMeter],
/// [onsite.judge.explain.SlowGrowthMeter] and [onsite.judge.explain.MemoryMeter] bring them
/// together with the sandbox.
@NullMarked
package onsite.judge.explain;

import org.jspecify.annotations.NullMarked;
