# Checks a journal exported as NDJSON: python3 check-journal.py journal.ndjson. Written from the design's words alone:
# hash = lower-case hex SHA-256 of the RFC 8785 canonical JSON of all other fields; the first prevHash is 64 zeros.
import hashlib, json, sys

def canonical(value):
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(item) for item in value) + "]"
    assert not isinstance(value, float), "a float has no place in an entry"
    return json.dumps(value, ensure_ascii=False)

previous, count = "0" * 64, 0
for line in open(sys.argv[1], encoding="utf-8"):
    entry = json.loads(line)
    claimed = entry.pop("hash")
    actual = hashlib.sha256(canonical(entry).encode("utf-8")).hexdigest()
    count += 1
    if (entry["seq"], entry["prevHash"], claimed) != (count, previous, actual):
        sys.exit(f"entry {entry['seq']}: the chain is broken")
    previous = claimed
print(count, previous)
