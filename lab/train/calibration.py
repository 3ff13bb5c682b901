"""How far chances can be believed: the reliability of guesses for pages of unseen sites.

    python calibration.py --observed FOLDER

Prints, for each tenth of the chances, how many blocks fell there, their mean chance and the share that was story, and the expected
calibration error: the mean distance between the two, each block counting once. The curve from log odds to chances is fitted anew
without the sites that it is measured on.
"""
import argparse
from pathlib import Path

import numpy as np
from sklearn.isotonic import IsotonicRegression

import matrices

TENTHS = 10


def reliability(chances: np.ndarray, story: np.ndarray) -> list[tuple[int, int, float, float]]:
    """For each tenth that holds blocks: its number, the blocks, their mean chance, their share of story."""
    tenth = np.minimum((chances * TENTHS).astype(int), TENTHS - 1)
    found = []
    for number in range(TENTHS):
        inside = tenth == number
        if inside.any():
            found.append((number, int(inside.sum()), float(chances[inside].mean()), float(story[inside].mean())))
    return found


def error(chances: np.ndarray, story: np.ndarray) -> float:
    return sum(blocks * abs(mean - share) for _, blocks, mean, share in reliability(chances, story)) / len(chances)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--observed", type=Path, required=True)
    args = parser.parse_args()
    names = [file.name.removesuffix(".second.f32") for file in sorted(args.observed.glob("*.second.f32"))]
    seen = [matrices.load(args.observed, name) for name in names]
    fold_of = matrices.folds(args.observed)
    guesses = np.concatenate([np.fromfile(args.observed / f"{name}.second.f32", dtype=np.float32) for name in names])
    story = np.concatenate([part.labels for part in seen]) > 0.5
    folds = np.concatenate([part.folds(fold_of) for part in seen])
    set_of = np.repeat(np.arange(len(names)), [len(part.labels) for part in seen])
    worded = np.concatenate([part.tokens for part in seen]) > 0
    guesses, story, folds, set_of = guesses[worded], story[worded], folds[worded], set_of[worded]
    chances = np.zeros(len(guesses))
    for fold in np.unique(folds):
        held = folds == fold
        curve = IsotonicRegression(y_min=0.001, y_max=0.999, out_of_bounds="clip").fit(guesses[~held], story[~held])
        chances[held] = curve.predict(guesses[held])
    print("| chance | blocks | mean chance | story |\n| --- | --: | --: | --: |")
    for number, blocks, mean, share in reliability(chances, story):
        print(f"| {number / TENTHS:.1f}–{(number + 1) / TENTHS:.1f} | {blocks} | {mean:.3f} | {share:.3f} |")
    print(f"\nExpected calibration error {error(chances, story):.4f} over {len(chances)} blocks.")
    for number, name in enumerate(names):
        print(f"{name}: {error(chances[set_of == number], story[set_of == number]):.4f}")


if __name__ == "__main__":
    main()
