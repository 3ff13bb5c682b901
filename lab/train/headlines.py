"""What each clue is worth for a line to be the headline: a choice among the lines over the story, by logistic regression.

    python headlines.py FILE.jsonl

Prints how often the likeliest line of a page of an unseen site is its title, by set, and the weights from all pages, for
src/labels/headline.ts.
"""
import json
import sys
from collections import defaultdict

import numpy as np

DECAY = 0.002
STEPS = 400
RATE = 0.05


def learn(pages: list[tuple[np.ndarray, np.ndarray]]) -> np.ndarray:
    """Weights that make the right lines likeliest: the mean log chance by Adam, with a small pull to zero."""
    usable = [(clues, right / right.sum()) for clues, right in pages if right.any()]
    clues = np.vstack([lines for lines, _ in usable])
    target = np.concatenate([share for _, share in usable])
    counts = np.array([len(share) for _, share in usable])
    # Where each page's lines begin: sums over a page's lines are made for all pages at once.
    starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
    weights = np.zeros(clues.shape[1])
    moments = [np.zeros_like(weights), np.zeros_like(weights)]
    for step in range(1, STEPS + 1):
        scores = clues @ weights
        chances = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), counts))
        chances /= np.repeat(np.add.reduceat(chances, starts), counts)
        slope = DECAY * weights + clues.T @ (chances - target) / len(usable)
        moments[0] = 0.9 * moments[0] + 0.1 * slope
        moments[1] = 0.99 * moments[1] + 0.01 * slope**2
        weights = weights - RATE * (moments[0] / (1 - 0.9**step)) / (np.sqrt(moments[1] / (1 - 0.99**step)) + 1e-8)
    return weights


def main() -> None:
    with open(sys.argv[1], encoding="utf8") as lines:
        records = [json.loads(line) for line in lines]
    names = [name for name in next(record for record in records if record["lines"])["lines"][0] if name != "right"]
    pages = [
        (
            np.array([[line[name] for name in names] for line in record["lines"]]).reshape(-1, len(names)),
            np.array([line["right"] for line in record["lines"]], dtype=float),
        )
        for record in records
    ]
    right: dict[str, list[bool]] = defaultdict(list)
    for fold in sorted({record["fold"] for record in records}):
        weights = learn([page for page, record in zip(pages, records) if record["fold"] != fold])
        for (clues, titles), record in zip(pages, records):
            if record["fold"] == fold:
                right[record["set"]].append(bool(len(clues) and titles[np.argmax(clues @ weights)]))
    for name, found in right.items():
        print(f"{name}: {np.mean(found):.3f} of {len(found)}")
    for name, weight in zip(names, learn(pages)):
        print(f"{name}: {weight:.1f}")


if __name__ == "__main__":
    main()
