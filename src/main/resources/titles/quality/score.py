#!/usr/bin/env python3
"""Scores answers to job titles as the page "How good the classifier is" of the HTM Directory does.

    python3 score.py LABELS.csv ANSWERS.csv

LABELS.csv is one of the two tables of that page: the real titles, or the titles that were written for the trial.
ANSWERS.csv has a row for each title, in any order, with the columns

    title, employer   as they stand in LABELS.csv
    role              the role you say it is, by its short name, e.g. clinical-engineer; empty where you name none
    verdict           role, ambiguous, outside or unknown; where it is left out, no role means unknown
    candidates        further roles that it may be, likeliest first, parted by semicolons; may be left out

It needs Python 3.7 or newer and nothing else.
"""

import csv
import sys

VERDICTS = {"role", "ambiguous", "outside", "unknown"}


def rows(name):
    with open(name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def words(text):
    return [word.strip() for word in (text or "").split(";") if word.strip()]


def key(row):
    return (row["title"], row.get("employer") or "")


def read_label(row):
    """What is right for a title: the verdicts and the roles, and whether it is plainly other work."""
    if "verdicts" in row:
        return set(words(row["verdicts"])), words(row["roles"]), row["label"] == "not-htm"
    if row["role"]:
        return {"role"}, [row["role"]], False
    return {"outside", "unknown"}, [], True


def read_answer(row):
    """The role or None, the verdict, and the first three roles."""
    role = (row.get("role") or "").strip()
    verdict = (row.get("verdict") or "").strip() or ("role" if role else "unknown")
    if verdict not in VERDICTS:
        sys.exit("%r of %r is no verdict; there are: %s" % (verdict, row["title"], ", ".join(sorted(VERDICTS))))
    role = role if verdict == "role" else ""
    three = list(dict.fromkeys(([role] if role else []) + words(row.get("candidates"))))[:3]
    return role or None, verdict, three


def show(name, part, whole):
    # Tenths of a percent, halves rounded up.
    tenths = (2000 * part + whole) // (2 * whole) if whole else 0
    print("%-24s %7s of %s (%d.%d%%)" % (name + ":", format(part, ","), format(whole, ","), tenths // 10, tenths % 10))


def score(labels, answers):
    field, other, alike = [], [], []
    missing = 0
    for row in labels:
        verdicts, roles, plain = read_label(row)
        if verdicts == VERDICTS:
            continue  # Nobody could settle it, so no answer counts.
        missing += key(row) not in answers
        role, verdict, three = answers.get(key(row), (None, "unknown", []))
        group = field if verdicts == {"role"} else other if plain else alike
        group.append((role in roles, bool(set(three) & set(roles)), role is not None, verdict == "ambiguous"))

    show("Right role", sum(right for right, _, _, _ in field), len(field))
    show("Among three", sum(near for _, near, _, _ in field), len(field))
    show("Other work taken", sum(named and not right for right, _, named, _ in other), len(other))
    show("Other work asked about", sum(asked for _, _, _, asked in other), len(other))
    if alike:
        show("Look-alikes taken", sum(named and not right for right, _, named, _ in alike), len(alike))
    if missing:
        print("%s of these titles have no answer and count as unknown." % format(missing, ","))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__.strip())
    score(rows(sys.argv[1]), {key(row): read_answer(row) for row in rows(sys.argv[2])})
