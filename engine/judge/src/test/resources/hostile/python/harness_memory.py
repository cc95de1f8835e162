# Attack: looks for expected answers in everything that the collector knows and in its own memory
# Verdict: AC
# Says: searched
# Never: found
import gc
import re

DONE = []


class Solution:
    def whisper(self, n: int) -> str:
        words = bytes([104, 101, 97, 114, 100, 32])
        if not DONE:
            DONE.append(1)
            texts = [each for each in gc.get_objects() if isinstance(each, (str, bytes))]
            if any(re.search("hear[d] 700[0]", str(each)) for each in texts if "[d]" not in str(each)):
                print("found an answer")
            with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
                for line in maps:
                    low, high, rights = re.match(r"(\w+)-(\w+) (\S+)", line).groups()
                    if rights.startswith("rw") and int(high, 16) - int(low, 16) < 64 << 20:
                        try:
                            memory.seek(int(low, 16))
                            block = memory.read(int(high, 16) - int(low, 16))
                            if re.search(rb"hear[d] 700[0]", block):
                                print("found an answer in memory")
                        except (OSError, ValueError, OverflowError):
                            pass
            print("searched")
        return words.decode() + str(7 * n)
