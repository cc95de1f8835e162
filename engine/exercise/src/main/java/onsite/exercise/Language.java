package onsite.exercise;

import java.util.Optional;
import java.util.stream.Stream;

/// A language that submissions are written in.
public enum Language {
    JAVA("java", "Java", "java", "Solution.java"),
    PYTHON("python", "Python", "py", "solution.py"),
    GO("go", "Go", "go", "solution.go");

    private final String id;
    private final String label;
    private final String extension;
    private final String fileName;

    Language(String id, String label, String extension, String fileName) {
        this.id = id;
        this.label = label;
        this.extension = extension;
        this.fileName = fileName;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /// Without the dot.
    public String extension() {
        return extension;
    }

    /// What the file of a submission is called when the candidate did not name it.
    public String fileName() {
        return fileName;
    }

    public static Optional<Language> of(String id) {
        return Stream.of(values()).filter(l -> l.id.equals(id)).findFirst();
    }

    public static Optional<Language> ofFileName(String fileName) {
        return Stream.of(values()).filter(l -> fileName.endsWith("." + l.extension)).findFirst();
    }
}
