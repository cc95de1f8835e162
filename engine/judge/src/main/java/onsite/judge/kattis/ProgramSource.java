package onsite.judge.kattis;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import onsite.exercise.Language;

/// A program of a package: one file, or a folder of files.
///
/// @param name of the file or the folder
/// @param files texts by file name
record ProgramSource(String name, Spoken language, SortedMap<String, String> files) {
    private static final Pattern CPP = Pattern.compile(".+\\.(cc|cpp|cxx|c\\+\\+|C)");
    private static final Map<String, String> OTHERS =
            Map.ofEntries(
                    Map.entry("kt", "Kotlin"),
                    Map.entry("rs", "Rust"),
                    Map.entry("cs", "C#"),
                    Map.entry("js", "JavaScript"),
                    Map.entry("ts", "TypeScript"),
                    Map.entry("hs", "Haskell"),
                    Map.entry("rb", "Ruby"),
                    Map.entry("php", "PHP"),
                    Map.entry("ml", "OCaml"),
                    Map.entry("pas", "Pascal"),
                    Map.entry("scala", "Scala"),
                    Map.entry("sh", "Bash"),
                    Map.entry("lua", "Lua"),
                    Map.entry("pl", "Prolog or Perl"),
                    Map.entry("d", "D"),
                    Map.entry("py2", "Python 2"),
                    Map.entry("ctd", "Checktestdata"),
                    Map.entry("viva", "VIVA"));

    ProgramSource {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /// How the package refers to it: the name without its ending.
    String baseName() {
        return baseName(name);
    }

    static String baseName(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /// What a program is written in.
    sealed interface Spoken {
        record Known(Language language) implements Spoken {}

        record C() implements Spoken {}

        /// Or both C and C++.
        record Cpp() implements Spoken {}

        /// @param name for people
        record Other(String name) implements Spoken {}

        /// For people.
        default String label() {
            return switch (this) {
                case Known(Language known) -> known.label();
                case C c -> "C";
                case Cpp cpp -> "C++";
                case Other(String other) -> other;
            };
        }
    }

    /// @throws Unusable for a folder in the folder, too large a file, or a link that leads out
    static ProgramSource read(PackageTree tree, PackageTree.Entry entry) throws Unusable {
        var files = new TreeMap<String, String>();
        if (!entry.folder()) {
            files.put(entry.name(), tree.text(entry.path()));
        } else {
            for (PackageTree.Entry each : tree.entries(entry.path())) {
                if (each.folder()) {
                    throw new Unusable(
                            each.path()
                                    + " is a folder inside a program, which is not supported: put its"
                                    + " files beside the others");
                }
                files.put(each.name(), tree.text(each.path()));
            }
        }
        return new ProgramSource(entry.name(), spoken(files), files);
    }

    /// With the constants' values.
    ProgramSource with(Constants constants) {
        return new ProgramSource(name, language, constants.in(files));
    }

    private static Spoken spoken(Map<String, String> files) {
        if (files.containsKey("build") || files.containsKey("run")) {
            return new Spoken.Other("build and run scripts");
        }
        var found = new LinkedHashSet<Spoken>();
        files.keySet().forEach(name -> ofName(name).ifPresent(found::add));
        if (found.equals(Set.of(new Spoken.C(), new Spoken.Cpp()))) {
            return new Spoken.Cpp();
        }
        if (found.size() > 1) {
            return new Spoken.Other("several languages at once");
        }
        return found.stream()
                .findFirst()
                .orElseGet(() -> new Spoken.Other("no language that its file names tell"));
    }

    /// What the name of one file tells.
    static Optional<Spoken> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (name.endsWith(".py3")) {
            return Optional.of(new Spoken.Known(Language.PYTHON));
        }
        Optional<Language> language = Language.ofFileName(name);
        if (language.isPresent()) {
            return language.map(Spoken.Known::new);
        }
        if (name.endsWith(".c")) {
            return Optional.of(new Spoken.C());
        }
        if (CPP.matcher(name).matches()) {
            return Optional.of(new Spoken.Cpp());
        }
        return Optional.ofNullable(OTHERS.get(ending)).map(Spoken.Other::new);
    }

    String label() {
        return language.label();
    }

    /// All programs of a folder, each a file or a folder in it.
    static List<ProgramSource> all(PackageTree tree, String folder) throws Unusable {
        var programs = new java.util.ArrayList<ProgramSource>();
        for (PackageTree.Entry entry : tree.entries(folder)) {
            if (entry.folder()
                    || !entry.name().toLowerCase(java.util.Locale.ROOT).startsWith("readme")) {
                programs.add(read(tree, entry));
            }
        }
        return programs;
    }
}
