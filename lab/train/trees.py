"""The two looks.

    python trees.py first  --observed FOLDER --words FOLDER --to FOLDER   writes NAME.first.f32: guesses for pages of unseen sites
    python trees.py second --observed FOLDER --words FOLDER --to FOLDER   writes NAME.second.f32, the same by both looks,
                                                     and weights.0.json … weights.4.json (a fold unseen), weights.all.json

The second look learns from what the first says of sites it has not seen, as it will at run time. With --without-doubtful it learns
anew, without the blocks whose labels the NAME.second.f32 there are so sure to be wrong.
"""
import argparse
import json
from pathlib import Path

import numpy as np
from catboost import CatBoostClassifier
from sklearn.isotonic import IsotonicRegression

import matrices
from forest import DEPTH, Forest, squash, to_base64

LAYOUTS = ("blocks", "container", "nodes", "text", "alone", "cropped", "outside", "front")
# What a text weighs beside a page. What is made of a page holds nothing new, and written lines tell no story; texts without one are rarer than
# stories, and of whole texts of kinds that the pages hardly have there are few.
WORLD_WEIGHTS = {"alone": 0.5, "cropped": 0.5, "outside": 0.2, "front": 0.1}
SET_WEIGHTS = {"written": 0.5, "told": 2.0}
FOLDS = (0, 1, 2, 3, 4)
KNOTS = 256
# A block is left out if its label and what is guessed of it differ by more. True bodies end too early on many pages, hold a site's own words
# on others, and miss paragraphs; those blocks teach that story is residue, and residue story.
DOUBTFUL = 0.7


def weight_of(name: str) -> float:
    set_name, layout = name.split(".")
    return WORLD_WEIGHTS.get(layout, 1.0) * SET_WEIGHTS.get(set_name, 1.0)


class Blocks:
    """All blocks of all sets, one after another."""

    def __init__(self, folder: Path, look: str) -> None:
        self.names = matrices.names(folder, LAYOUTS)
        fold_of = matrices.folds(folder)
        sets = [matrices.load(folder, name) for name in self.names]
        self.columns = json.loads((folder / "columns.json").read_text())
        parts = [matrices.rows(folder, name) for name in self.names]
        if look == "second":
            again = json.loads((folder / "again-columns.json").read_text())
            parts = [np.hstack([part, np.fromfile(folder / f"{name}.again.f32", dtype=np.float32).reshape(len(part), -1)]) for part, name in zip(parts, self.names)]
            self.columns = self.columns + again
        self.sizes = [len(part) for part in parts]
        self.rows = np.concatenate(parts)
        del parts
        self.targets = np.concatenate([seen.labels for seen in sets])
        self.folds = np.concatenate([seen.folds(fold_of) for seen in sets])
        weights = np.concatenate([seen.weights() * weight_of(seen.name) for seen in sets])
        # Seven of ten short lines far from prose are left out, and the others count for them: there are so many, and all alike.
        distance, words = (self.rows[:, self.columns.index(name)] for name in ("distance", "words"))
        far = (distance > 8) & (words < 8) & (self.targets < 0.01)
        self.used = ~far | (np.random.default_rng(1).random(len(far)) < 0.3)
        self.weights = np.where(far, weights / 0.3, weights)

    def leave_out_doubtful(self, folder: Path) -> None:
        guesses = np.concatenate([np.fromfile(folder / f"{name}.second.f32", dtype=np.float32) for name in self.names])
        doubtful = np.abs(guesses - self.targets) > DOUBTFUL
        self.used &= ~doubtful
        print(f"{doubtful.sum()} of {len(doubtful)} blocks left out", flush=True)

    def learn(self, fold: int | None, trees: int, rate: float, threads: int) -> Forest:
        chosen = np.flatnonzero(self.used & (self.folds != (-1 if fold is None else fold)))
        model = CatBoostClassifier(
            iterations=trees,
            depth=DEPTH,
            learning_rate=rate,
            loss_function="CrossEntropy",
            boosting_type="Plain",
            bootstrap_type="Bernoulli",
            subsample=0.6,
            rsm=0.3,
            border_count=64,
            l2_leaf_reg=5,
            random_seed=1,
            thread_count=threads,
            allow_writing_files=False,
            verbose=0,
        )
        model.fit(self.rows[chosen], self.targets[chosen], sample_weight=self.weights[chosen] * 1000)
        return Forest.of(model)

    def split(self, values: np.ndarray) -> dict[str, np.ndarray]:
        return dict(zip(self.names, np.split(values, np.cumsum(self.sizes)[:-1])))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("look", choices=["first", "second"])
    parser.add_argument("--observed", type=Path, required=True)
    parser.add_argument("--words", type=Path, required=True)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--trees", type=int, default=200)
    parser.add_argument("--rate", type=float, default=0.12)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--without-doubtful", action="store_true")
    args = parser.parse_args()
    args.to.mkdir(parents=True, exist_ok=True)
    blocks = Blocks(args.observed, args.look)
    if args.without_doubtful:
        blocks.leave_out_doubtful(args.observed)
    unseen = np.zeros(len(blocks.targets))
    forests: dict[str, Forest] = {}
    for fold in (*FOLDS, None):
        forest = blocks.learn(fold, args.trees, args.rate, args.threads)
        forests["all" if fold is None else str(fold)] = forest
        if fold is not None:
            held = blocks.folds == fold
            unseen[held] = forest.log_odds(blocks.rows[held])
        print(args.look, "all" if fold is None else fold, flush=True)
    if args.look == "first":
        for name, guesses in blocks.split(squash(unseen).astype(np.float32)).items():
            guesses.tofile(args.observed / f"{name}.first.f32")
        (args.to / "first.json").write_text(json.dumps({name: forest.stored() for name, forest in forests.items()}))
        return
    knots = np.linspace(0, 1, KNOTS + 1)
    calibrated = IsotonicRegression(y_min=0.001, y_max=0.999, out_of_bounds="clip")
    calibrated.fit(squash(unseen), blocks.targets > 0.5)
    chances = calibrated.predict(knots).astype(np.float32)
    for name, guesses in blocks.split(calibrated.predict(squash(unseen)).astype(np.float32)).items():
        guesses.tofile(args.observed / f"{name}.second.f32")
    first = json.loads((args.to / "first.json").read_text())
    for name, forest in forests.items():
        tables = {table: to_base64(np.fromfile(args.words / f"{table}.{name}.i8", dtype=np.int8)) for table in ("words", "voice")}
        stored = {"name": "trees-1", **tables, "first": first[name], "second": forest.stored(), "chances": to_base64(chances)}
        (args.to / f"weights.{name}.json").write_text(json.dumps(stored))


if __name__ == "__main__":
    main()
