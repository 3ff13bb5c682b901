"""How far chances can be believed: the reliability of guesses for pages of unseen sites.

    python calibration.py --observed FOLDER

Prints, for each tenth of the chances, how many blocks fell there, their mean chance and the share that was story, and the expected
calibration error: the mean distance between the two, each block counting once.
"""
import argparse
from pathlib import Path

import numpy as np

import matrices


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--observed", type=Path, required=True)
    args = parser.parse_args()
    names = [file.name.removesuffix(".second.f32") for file in sorted(args.observed.glob("*.second.f32"))]
    chances = np.concatenate([np.fromfile(args.observed / f"{name}.second.f32", dtype=np.float32) for name in names])
    seen = [matrices.load(args.observed, name) for name in names]
    story = np.concatenate([part.labels for part in seen]) > 0.5
    tokens = np.concatenate([part.tokens for part in seen])
    chances, story = chances[tokens > 0], story[tokens > 0]
    error = 0.0
    print("| chance | blocks | mean chance | story |\n| --- | --: | --: | --: |")
    for tenth in range(10):
        inside = (chances >= tenth / 10) & (chances < (tenth + 1) / 10 if tenth < 9 else chances <= 1)
        if not inside.any():
            continue
        mean, share = chances[inside].mean(), story[inside].mean()
        error += abs(mean - share) * inside.sum()
        print(f"| {tenth / 10:.1f}–{(tenth + 1) / 10:.1f} | {inside.sum()} | {mean:.3f} | {share:.3f} |")
    print(f"\nExpected calibration error {error / len(chances):.4f} over {len(chances)} blocks.")
    for name, part in zip(names, seen):
        own = np.fromfile(args.observed / f"{name}.second.f32", dtype=np.float32)
        mask = part.tokens > 0
        parts = np.minimum((own[mask] * 10).astype(int), 9)
        truth = part.labels[mask] > 0.5
        gaps = sum(abs(own[mask][parts == k].mean() - truth[parts == k].mean()) * (parts == k).sum() for k in range(10) if (parts == k).any())
        print(f"{name}: {gaps / mask.sum():.4f}")


if __name__ == "__main__":
    main()
