# Attack: replaces what the harness answers with
# Verdict: WA RTE
import json
import sys

json.dumps = lambda *a, **k: '"forged"'
for module in list(sys.modules.values()):
    if hasattr(module, "Session"):
        module.dumped = lambda value: '"forged"'
        module.encode = lambda kind, value: "forged"


class Solution:
    def whisper(self, n: int) -> str:
        return "anything"
