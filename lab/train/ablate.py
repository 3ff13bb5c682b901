"""What each group of evidence, and each part of the sites, is worth: F1 of the first look alone on pages of unseen sites.

    python ablate.py --observed FOLDER --bench FOLDER [--trees 100]

One look, no rules and no guards, threshold .4: differences tell, not heights. Layout `blocks`, mean of the three sets of the study.
"""
import argparse
import zlib
from collections import Counter
from pathlib import Path

import numpy as np

import matrices
from forest import squash
from labels import read, tokens
from trees import FOLDS, Blocks

SETS = ("dev-wcxb.blocks", "dev-fundus.blocks", "dev-n4k.blocks")
THRESHOLD = 0.4
GROUPS = {
    "the words": lambda name: "wording" in name,
    "the rules": lambda name: name.startswith("says ") or name.endswith((" before", " after")) and " in " not in name or "residue" in name,
    "the surroundings": lambda name: " in " in name and not name.startswith("in"),
    "the runs of prose": lambda name: name.startswith(("run", "fromMain", "toMain", "inRun")),
    "the page": lambda name: name in ("place", "blocks", "proseBlocks", "proseWordsAll", "shortShare", "proseBefore", "proseAfter", "lengthShare", "layout"),
    "headline, URL and affinity": lambda name: name in ("slug", "sinceHeadline", "inHeadline") or "affinity" in name,
}


def shingles(found: list[str], size: int) -> Counter:
    return Counter(tuple(found[at : at + size]) for at in range(len(found) - size + 1))


def score(parts: list[list[str]], gold: list[str], keep: np.ndarray) -> tuple[float, float]:
    """Precision and recall over 4-token shingles, as the benchmark's scorer has them."""
    out = [token for part, kept in zip(parts, keep) if kept for token in part]
    size = max(1, min(4, len(out) or 4, len(gold) or 4))
    a, b = shingles(out, size), shingles(gold, size)
    both = sum(min(n, b.get(key, 0)) for key, n in a.items())
    return (both / a.total() if a else 0.0, both / b.total() if b else 0.0)


class Pages:
    """The pages of the three sets, ready to be scored."""

    def __init__(self, observed: Path, bench: Path) -> None:
        self.pages = {}
        for name in SETS:
            gold = {record["id"]: record for record in read(bench / f"{name.split('.')[0]}.gold.jsonl.gz")}
            self.pages[name] = [
                ([tokens(text) for text in doc["texts"]], tokens(gold[doc["id"]]["gold"])) for doc in matrices.documents(observed, name)
            ]
        self.starts = {name: matrices.load(observed, name).starts for name in SETS}

    def mean(self, guesses: dict[str, np.ndarray]) -> float:
        found = []
        for name, pages in self.pages.items():
            bounds = zip(pages, self.starts[name][:-1], self.starts[name][1:])
            both = np.array([score(parts, gold, guesses[name][a:b] > THRESHOLD) for (parts, gold), a, b in bounds])
            p, r = both.mean(axis=0)
            found.append(2 * p * r / (p + r))
        return float(np.mean(found))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--observed", type=Path, required=True)
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--trees", type=int, default=100)
    args = parser.parse_args()
    blocks = Blocks(args.observed, "first")
    pages = Pages(args.observed, args.bench)
    whole, used = blocks.rows.copy(), blocks.used.copy()
    sites = matrices.sites(args.observed)
    keys = np.concatenate([np.array([sites[key] for key in seen.keys])[seen.documents()] for seen in (matrices.load(args.observed, n) for n in blocks.names)])
    share_of = {site: zlib.crc32(f"curve {site}".encode()) % 100 / 100 for site in set(keys)}
    shares = np.array([share_of[site] for site in keys])

    def measure(what: str) -> None:
        unseen = np.zeros(len(blocks.targets))
        for fold in FOLDS:
            held = blocks.folds == fold
            unseen[held] = blocks.learn(fold, args.trees, 0.2, 2).log_odds(blocks.rows[held])
        print(f"| {what} | {pages.mean(blocks.split(squash(unseen))):.4f} |", flush=True)

    print("| evidence | F1 |\n| --- | --: |")
    measure("all")
    for what, belongs in GROUPS.items():
        left_out = [at for at, name in enumerate(blocks.columns) if belongs(name)]
        blocks.rows = whole.copy()
        blocks.rows[:, left_out] = 0
        measure(f"without {what} ({len(left_out)} columns)")
    blocks.rows = whole
    for part in (0.25, 0.5):
        blocks.used = used & (shares < part)
        measure(f"all, {part:.0%} of the sites")


if __name__ == "__main__":
    main()
