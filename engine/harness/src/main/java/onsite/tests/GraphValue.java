package onsite.tests;

/// A graph as a value: node i has the value i and is joined to `neighbors[i]`.
///
/// @param neighbors must not be changed
@SuppressWarnings("ArrayRecordComponent") // see ListValue
public record GraphValue(int[][] neighbors) {}
