package onsite.exercise;

/// An example of a statement, which is also a sample test.
///
/// @param input canonical JSON: the list of arguments, or the list of calls of a class
/// @param answer canonical JSON
/// @param explanation Markdown, possibly empty
public record Example(String input, String answer, String explanation) {}
