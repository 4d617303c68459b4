"""Runs a command with its output in a file and prints what it took: rusage.py OUTPUT COMMAND ARGUMENT..."""

import json
import os
import sys
import time

output, *command = sys.argv[1:]
start = time.monotonic()
actions = [(os.POSIX_SPAWN_OPEN, 1, output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644), (os.POSIX_SPAWN_DUP2, 1, 2)]
pid = os.posix_spawnp(command[0], command, os.environ, file_actions=actions)
_, status, usage = os.wait4(pid, 0)
print(
    json.dumps(
        {
            "status": os.waitstatus_to_exitcode(status),
            "cpu": usage.ru_utime + usage.ru_stime,
            "wall": time.monotonic() - start,
            "peak": usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024),
        }
    )
)
