"""Parts annotated documents in two halves: one that rules were chosen on, one that nobody looked at.

halves.py FILE SEEN ASIDE: a document is put aside when the first hexadecimal digit of the SHA-256 of its id is odd.
"""
import hashlib
import json
import sys

source, seen, aside = sys.argv[1:]
with open(source, encoding="utf-8") as lines, open(seen, "w", encoding="utf-8") as a, open(aside, "w", encoding="utf-8") as b:
    for line in lines:
        digit = int(hashlib.sha256(json.loads(line)["id"].encode()).hexdigest()[0], 16)
        (b if digit % 2 else a).write(line)
