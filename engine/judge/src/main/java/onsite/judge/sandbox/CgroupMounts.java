package onsite.judge.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds where this process stands in the control group hierarchies, from `/proc/self/mountinfo`
/// and `/proc/self/cgroup` (see proc(5) and cgroups(7)).
final class CgroupMounts {
    private CgroupMounts() {}

    private record Mount(String root, Path point, String type, List<String> options) {}

    /// The folder of this process in the hierarchy of each controller that is mounted.
    static Map<String, Path> version1(List<String> controllers) throws IOException {
        Map<String, String> own = ownPaths();
        var folders = new HashMap<String, Path>();
        for (Mount mount : mounts()) {
            for (String controller : controllers) {
                if (mount.type.equals("cgroup")
                        && mount.options.contains(controller)
                        && own.containsKey(controller)) {
                    folders.put(controller, inside(mount, own.get(controller)));
                }
            }
        }
        return folders;
    }

    /// Folders under which groups may be made, best first: beside the own group, then at the top.
    static List<Path> version2Parents() throws IOException {
        String own = ownPaths().get("");
        var parents = new ArrayList<Path>();
        for (Mount mount : mounts()) {
            if (mount.type.equals("cgroup2") && own != null) {
                Path folder = inside(mount, own);
                if (!folder.equals(mount.point)) {
                    parents.add(folder.resolveSibling(""));
                }
                parents.add(mount.point);
            }
        }
        return parents;
    }

    /// Whether a group was made by a process that is gone.
    static boolean isAbandoned(Path folder, String prefix) {
        String name = folder.getFileName().toString();
        if (!name.startsWith(prefix)) {
            return false;
        }
        String pid = name.substring(prefix.length()).replaceAll("-.*", "");
        return pid.matches("\\d{1,9}") && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }

    private static Path inside(Mount mount, String path) {
        String relative = path;
        if (!mount.root.equals("/") && path.startsWith(mount.root)) {
            relative = path.substring(mount.root.length());
        }
        return mount.point.resolve(relative.replaceFirst("^/+", ""));
    }

    private static List<Mount> mounts() throws IOException {
        var mounts = new ArrayList<Mount>();
        for (String line : Files.readAllLines(Path.of("/proc/self/mountinfo"))) {
            String[] halves = line.split(" - ", 2);
            String[] before = halves[0].split(" ");
            String[] after = halves[1].split(" ");
            if (after[0].startsWith("cgroup")) {
                mounts.add(
                        new Mount(
                                before[3],
                                Path.of(before[4]),
                                after[0],
                                Arrays.asList(after[2].split(","))));
            }
        }
        return mounts;
    }

    private static Map<String, String> ownPaths() throws IOException {
        var paths = new HashMap<String, String>();
        for (String line : Files.readAllLines(Path.of("/proc/self/cgroup"))) {
            String[] parts = line.split(":", 3);
            for (String controller : parts[1].split(",")) {
                paths.put(controller, parts[2]);
            }
        }
        return paths;
    }
}
