"""Step 3: learn a weight for each hashed feature, once without each fold and once from all.

    python words.py --observed FOLDER --to FOLDER

Writes words.0.i8 … words.4.i8 (fold k unseen) and words.all.i8: one signed byte for each bucket. A line's score is the mean of
its features' weights. Most features are left out at random at each step: without that the table learns the sites by heart.
"""
import argparse
import shutil
from pathlib import Path

import numpy as np

import matrices

BITS = 18
LAYOUTS = ("blocks", "container", "nodes", "text", "lines")
# Most languages have no pages, and hundreds of phrases stand in one text: these weigh more than a page each.
SET_WEIGHTS = {"written": 6, "phrases": 5}
SCALE = 16.0
KEPT_SHARE = 0.4
BATCH = 4096
GAIN = 4
RATE = 0.05
DECAY = 0.1


class Lines:
    """Hashed features of the lines of all sets, with targets and weights."""

    def __init__(self, folder: Path) -> None:
        fold_of = matrices.folds(folder)
        feats, counts, targets, weights, folds = [], [], [], [], []
        for name in matrices.names(folder, LAYOUTS):
            seen = matrices.load(folder, name)
            buckets, per_line = matrices.features(folder, name)
            feats.append(buckets)
            counts.append(per_line)
            targets.append(seen.labels)
            weights.append(seen.weights() * SET_WEIGHTS.get(seen.set_name, 1))
            folds.append(seen.folds(fold_of))
        self.features = np.concatenate(feats)
        per_line = np.concatenate(counts)
        self.starts = np.concatenate([[0], np.cumsum(per_line)])
        self.targets = np.concatenate(targets)
        self.weights = np.concatenate(weights)
        self.folds = np.concatenate(folds)
        self.usable = per_line > 0

    def batch(self, lines: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        starts, ends = self.starts[lines], self.starts[lines + 1]
        lengths = ends - starts
        offsets = np.concatenate([[0], np.cumsum(lengths)[:-1]])
        index = np.arange(lengths.sum()) - np.repeat(offsets, lengths) + np.repeat(starts, lengths)
        return self.features[index], np.repeat(np.arange(len(lines)), lengths)


def learn(lines: Lines, chosen: np.ndarray, epochs: int, seed: int) -> np.ndarray:
    """Logistic regression on the mean weight of a line's features, by Adam with decoupled weight decay and a cosine plan."""
    random = np.random.default_rng(seed)
    table, bias = np.zeros(1 << BITS), 0.0
    moments = [np.zeros((1 << BITS) + 1), np.zeros((1 << BITS) + 1)]
    steps = epochs * (len(chosen) // BATCH + 1)
    step = 0
    for _ in range(epochs):
        for part in np.array_split(random.permutation(chosen), len(chosen) // BATCH + 1):
            buckets, owner = lines.batch(part)
            keep = random.random(len(buckets)) < KEPT_SHARE
            buckets, owner = buckets[keep], owner[keep]
            counts = np.maximum(np.bincount(owner, minlength=len(part)), 1)
            means = np.bincount(owner, weights=table[buckets], minlength=len(part)) / counts
            weights = lines.weights[part]
            error = weights * (1 / (1 + np.exp(-(GAIN * means + bias))) - lines.targets[part]) / weights.sum()
            slope = np.append(np.bincount(buckets, weights=(GAIN * error / counts)[owner], minlength=1 << BITS), error.sum())
            step += 1
            moments[0] = 0.9 * moments[0] + 0.1 * slope
            moments[1] = 0.999 * moments[1] + 0.001 * slope**2
            rate = RATE * 0.5 * (1 + np.cos(np.pi * step / steps))
            move = rate * (moments[0] / (1 - 0.9**step)) / (np.sqrt(moments[1] / (1 - 0.999**step)) + 1e-8)
            table = table * (1 - rate * DECAY) - move[:-1]
            bias -= move[-1]
    return np.clip(np.round(table * SCALE), -127, 127).astype(np.int8)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--observed", type=Path, required=True)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    args.to.mkdir(parents=True, exist_ok=True)
    lines = Lines(args.observed)
    every = np.flatnonzero(lines.usable)
    for fold in [*range(5), "all"]:
        chosen = every if fold == "all" else every[lines.folds[every] != fold]
        table = learn(lines, chosen, args.epochs, args.seed)
        table.tofile(args.to / f"words.{fold}.i8")
        held = every if fold == "all" else every[lines.folds[every] == fold]
        buckets, owner = lines.batch(held)
        sums = np.bincount(owner, weights=table[buckets].astype(float), minlength=len(held))
        means = sums / np.diff(lines.starts)[held]
        target = lines.targets[held] > 0.5
        order = np.argsort(means)
        w = lines.weights[held][order]
        t = target[order]
        below = np.cumsum(w * ~t)
        auc = float((below[t] * w[t]).sum() / (w[t].sum() * w[~t].sum()))
        print(fold, len(held), f"area under the curve {auc:.4f}", "in the table", int((table != 0).sum()), "full", int((abs(table) == 127).sum()), flush=True)
    shutil.copy(args.observed / "folds.json", args.to / "folds.json")


if __name__ == "__main__":
    main()
