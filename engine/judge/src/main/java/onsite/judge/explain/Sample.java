package onsite.judge.explain;

/// What was measured at one size.
///
/// @param size n
/// @param amount microseconds or bytes
record Sample(long size, long amount) {}
