"""How often quotations and speakers are right, by the confidence they were given.

calibration.py GOLD_DIR GOLD PREDICTED: uses the matching of GOLD_DIR/score.py, core quotations, overlap 0.8.
"""
import collections
import os
import sys

sys.path.insert(0, sys.argv[1])
import score

gold, predicted = score.read(sys.argv[2]), score.read(sys.argv[3])
quotations, speakers = (collections.defaultdict(lambda: [0, 0]) for _ in range(2))


def count(table, confidence, right):
    row = table[int(confidence * 10 + 1e-9)]
    row[0] += 1
    row[1] += bool(right)


def names(g, p):
    return bool(g) and (score.touch(g, p) if score.is_pronoun(g) else score.relaxed(g, p))


for key, document in gold.items():
    text = document["text"]
    rows, found = score.spans(document, text, True), score.spans(predicted[key], text, True)
    core = [r for r in rows if r[2].get("core", True)]
    open_spans = [(s, e) for s, e, q in rows if not q.get("core", True)] + [(i[0], i[1]) for i in document.get("ignore") or []]
    match = {p: g for g, p in score.match(core, found, 0.8, "longer").items()}
    for i, (start, end, quotation) in enumerate(found):
        unjudged = sum(any(s <= c < e for s, e in open_spans) for c in range(start, end)) * 2 >= end - start
        if i in match or not unjudged:
            count(quotations, quotation["confidence"], i in match)
        speaker = quotation.get("speaker")
        if i in match and speaker:
            count(speakers, speaker["confidence"], names(core[match[i]][2]["speaker"], speaker))

for name, table in (("quotations", quotations), ("speakers", speakers)):
    total = sum(n for n, _ in table.values())
    print(f"{os.path.basename(sys.argv[2])} {name}, {total} judged")
    for step, (n, right) in sorted(table.items(), reverse=True):
        print(f"  confidence {step / 10:.1f}-{step / 10 + 0.1:.1f}: {n:5d} ({100 * n / total:4.1f} %), right {100 * right / n:5.1f} %")
