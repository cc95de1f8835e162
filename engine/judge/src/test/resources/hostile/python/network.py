# Attack: opens sockets of every family and asks for names
# Verdict: AC
# Says: refused
import socket
from attempt import held


class Solution:
    def whisper(self, n: int) -> str:
        families = (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX, socket.AF_NETLINK, socket.AF_PACKET)
        return held(
            n,
            *[lambda family=family: socket.socket(family, socket.SOCK_STREAM) for family in families],
            lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, 1),
            lambda: socket.socketpair(),
            lambda: socket.getaddrinfo("example.org", 80),
            lambda: [line for line in open("/proc/net/dev").read().splitlines()[2:] if not line.strip().startswith("lo:")],
        )
