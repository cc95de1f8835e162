package onsite.judge.verify;

/// A source with one small mistake in it.
///
/// @param line where the change begins, from 1
/// @param from the expression or statement that is changed, on one line, shortened where it is long
/// @param to what it becomes
/// @param lineFrom the whole changed line, without what surrounds it; several lines that change
///   together are joined by one space
/// @param lineTo what it becomes
/// @param source the whole text with the mistake in it
public record Mutant(
        int line, String from, String to, String lineFrom, String lineTo, String source) {

    /// `Solution.java:17: 'i < n' → 'i <= n'`
    @Override
    public String toString() {
        return "Solution.java:" + line + ": '" + from + "' → '" + to + "'";
    }
}
