package onsite.judge.kattis;

import java.util.Optional;

/// The versions of the format that are read.
public enum FormatVersion {
    LEGACY("legacy"),
    DRAFT_2023_07("2023-07-draft"),
    VERSION_2025_09("2025-09");

    private final String id;

    FormatVersion(String id) {
        this.id = id;
    }

    /// As `problem_format_version` says it.
    public String id() {
        return id;
    }

    boolean isLegacy() {
        return this == LEGACY;
    }

    /// `legacy-icpc` is a subset of `legacy`; `2023-07` is what some packages call the draft.
    static Optional<FormatVersion> of(String id) {
        return switch (id) {
            case "legacy", "legacy-icpc" -> Optional.of(LEGACY);
            case "2023-07-draft", "2023-07" -> Optional.of(DRAFT_2023_07);
            case "2025-09", "2025-09-draft" -> Optional.of(VERSION_2025_09);
            default -> Optional.empty();
        };
    }
}
