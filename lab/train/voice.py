"""Step 4: how much a line is worded as sites speak to their readers, from lines alone.

    python voice.py --observed FOLDER --to FOLDER

Writes voice.0.i8 … voice.4.i8 (fold k unseen) and voice.all.i8: one signed byte for each bucket of hashed features. Logistic regression
tells the phrases of the packs, the examples of the rules and the written lines of residue from the lines of true bodies; a line's score is
the sum of its features' weights over the root of their number, in log odds less a constant. It is told of lines that stand anywhere, so
the lines around them, menus and teasers, are not learned from.
"""
import argparse
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import LogisticRegression

import matrices
from words import BITS

# Lines of stories: each true body once.
BODIES = ("container", "text", "lines")
FEWEST_TOKENS = 3
# Most packs have ten times as many phrases as there are lines of stories in their language.
PHRASE_WEIGHT = {"phrases/en": 1.0, "phrases/rules": 1.0}
OTHER_PHRASES = 0.2
SCALE = 8.0
MOST = 46
STRENGTH = 30.0


class Lines:
    """Hashed features of lines that are surely story or surely residue."""

    def __init__(self, folder: Path) -> None:
        fold_of = matrices.folds(folder)
        parts, targets, weights, folds = [], [], [], []
        for name in matrices.names(folder, BODIES):
            seen = matrices.load(folder, name)
            buckets, counts = matrices.features(folder, name)
            owners = np.repeat(np.arange(len(counts)), counts)
            rows = csr_matrix((np.ones(len(buckets), dtype=np.float32), (owners, buckets)), shape=(len(counts), 1 << BITS))
            written = seen.set_name in ("written", "told", "phrases")
            chosen = (counts > 0) & (((seen.labels > 0.9) & (seen.tokens >= FEWEST_TOKENS)) | (written & (seen.labels < 0.1)))
            scale = 1 / np.sqrt(np.maximum(counts, 1))
            parts.append(csr_matrix(rows.multiply(scale[:, None]))[chosen])
            targets.append(seen.labels[chosen] < 0.5)
            weights.append(np.array([weight_of(key) for key in seen.keys])[seen.documents()[chosen]])
            folds.append(seen.folds(fold_of)[chosen])
        self.rows = vstack(parts).tocsr()
        self.targets, self.weights, self.folds = (np.concatenate(found) for found in (targets, weights, folds))


def weight_of(key: str) -> float:
    if not key.startswith("phrases/") or "-stays-" in key:
        return 1.0
    return PHRASE_WEIGHT.get(key.split("-")[0], OTHER_PHRASES)


def learn(lines: Lines, fold: int | None) -> np.ndarray:
    chosen = np.flatnonzero(lines.folds != (-1 if fold is None else fold))
    model = LogisticRegression(C=STRENGTH, max_iter=200)
    model.fit(lines.rows[chosen], lines.targets[chosen], sample_weight=lines.weights[chosen])
    return np.clip(np.round(model.coef_[0] * SCALE), -MOST, MOST).astype(np.int8)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--observed", type=Path, required=True)
    parser.add_argument("--to", type=Path, required=True)
    args = parser.parse_args()
    lines = Lines(args.observed)
    for fold in (0, 1, 2, 3, 4, None):
        table = learn(lines, fold)
        name = "all" if fold is None else fold
        table.tofile(args.to / f"voice.{name}.i8")
        if fold is None:
            continue
        held = lines.folds == fold
        scores = np.asarray(lines.rows[held] @ table.astype(np.float32)).ravel()
        story, residue = scores[~lines.targets[held]], scores[lines.targets[held]]
        found = [f"{(residue > np.quantile(story, 1 - share)).mean():.3f} at {share}" for share in (0.0005, 0.002, 0.01)]
        print(name, len(story), len(residue), "found where so much of the story is taken for residue:", ", ".join(found), flush=True)


if __name__ == "__main__":
    main()
