package onsite.judge.sandbox;

import java.io.IOException;

/// Makes a resource group for each process.
interface ResourceGroups extends AutoCloseable {
    ResourceGroup create(long memoryBytes, int processes) throws IOException;

    /// `cgroup1`, `cgroup2` or `rlimits`.
    String name();

    @Override
    void close();
}
