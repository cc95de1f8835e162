package onsite.catalog.yaml;

/// Is told what is wrong with a file.
@FunctionalInterface
public interface Mistakes {
    /// @param line from 1; 0 for the whole file
    /// @param sentence without its full stop, carrying the offending value and the way out
    void at(int line, String sentence);
}
