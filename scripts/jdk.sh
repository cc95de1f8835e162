# Finds a JDK 25 or newer. Sourced by ./onsite and ./check; POSIX sh.

# The feature release of the JDK in a folder, or nothing when there is no JDK.
jdk_release() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
    fi
}

# The home of the program `java` on the PATH, through links and shims of version managers.
jdk_on_path() {
    command -v java >/dev/null 2>&1 || return 0
    java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

# Sets JAVA_HOME, or says on the standard error what to do and fails.
find_jdk() {
    jdk_needed=25
    jdk_seen=
    for jdk_home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home PATH MACOS; do
        case $jdk_home in
            '') continue ;;
            PATH) jdk_home=$(jdk_on_path) ;;
            MACOS)
                [ -x /usr/libexec/java_home ] || continue
                jdk_home=$(/usr/libexec/java_home -v "$jdk_needed+" 2>/dev/null) || continue ;;
        esac
        jdk_found=$(jdk_release "$jdk_home")
        if [ "${jdk_found:-0}" -ge "$jdk_needed" ]; then
            JAVA_HOME=$jdk_home
            export JAVA_HOME
            return 0
        fi
        [ -z "$jdk_found" ] || jdk_seen="$jdk_seen $jdk_home ($jdk_found)"
    done
    echo "Onsite needs a JDK $jdk_needed or newer and found${jdk_seen:- none}." >&2
    echo "Install one (Temurin, from your package manager or SDKMAN), or set JAVA_HOME to it." >&2
    return 1
}
