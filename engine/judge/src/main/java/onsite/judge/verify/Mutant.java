package onsite.judge.verify;

/// One small mistake in a source.
///
/// @param line where the change begins, from 1
/// @param from the expression or statement that is changed, on one line, shortened where it is long
/// @param to what it becomes
/// @param lineFrom the whole changed line, without what surrounds it; several lines that change
///   together are joined by one space
/// @param lineTo what it becomes
/// @param start of the part that is replaced, in characters
/// @param end after that part
/// @param replacement what takes its place
public record Mutant(
        int line,
        String from,
        String to,
        String lineFrom,
        String lineTo,
        int start,
        int end,
        String replacement) {

    /// The whole source with the mistake in it.
    ///
    /// @param original that the mutant was made of
    String in(String original) {
        return original.substring(0, start) + replacement + original.substring(end);
    }

    /// `Solution.java:17: 'i < n' → 'i <= n'`
    @Override
    public String toString() {
        return "Solution.java:" + line + ": '" + from + "' → '" + to + "'";
    }
}
