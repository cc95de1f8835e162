package onsite.exercise;

/// What a good solution costs.
///
/// @param time growth of the running time over the scale family
/// @param space growth of the extra memory
/// @param sizeMeans what n counts, such as "vertices plus edges"; empty where it is plain
public record Complexity(Growth time, Growth space, String sizeMeans) {}
