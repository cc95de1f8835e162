# Attack: ends the process while it is loaded
# Verdict: RTE
import os

os._exit(0)
