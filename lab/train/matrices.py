"""The matrices that observe.mjs and labels.py wrote."""
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass
class Observed:
    """One set in one layout: its documents' keys, where each begins, and what is known of its blocks."""

    name: str
    keys: list[str]
    starts: np.ndarray  # documents + 1
    labels: np.ndarray  # share of the block that the body holds
    tokens: np.ndarray
    spoken: np.ndarray  # 0 no rule, 1 sure residue, 2 sure story, 3 residue beside residue

    @property
    def set_name(self) -> str:
        return self.name.split(".")[0]

    def folds(self, fold_of: dict[str, int]) -> np.ndarray:
        """The fold of the document that each block belongs to."""
        return np.array([fold_of[key] for key in self.keys])[self.documents()]

    def documents(self) -> np.ndarray:
        """The number of the document that each block belongs to."""
        return np.repeat(np.arange(len(self.keys)), np.diff(self.starts))

    def weights(self, power: float = 0.7) -> np.ndarray:
        """tokens^power, one in sum for each document."""
        raw = np.maximum(self.tokens, 0.2) ** power
        sums = np.add.reduceat(np.append(raw, 0), self.starts[:-1])
        sums[np.diff(self.starts) == 0] = 1
        return raw / np.repeat(np.maximum(sums, 1e-9), np.diff(self.starts))


def names(folder: Path, layouts: tuple[str, ...] | None = None) -> list[str]:
    """The sets there are, each in its layouts: `dev-n4k.blocks`."""
    found = [file.name.removesuffix(".texts.jsonl") for file in sorted(folder.glob("*.texts.jsonl"))]
    return [name for name in found if layouts is None or name.split(".")[1] in layouts]


def documents(folder: Path, name: str) -> list[dict]:
    with open(folder / f"{name}.texts.jsonl", encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def load(folder: Path, name: str) -> Observed:
    docs = documents(folder, name)
    set_name = name.split(".")[0]
    return Observed(
        name=name,
        keys=[f"{set_name}/{doc['id']}" for doc in docs],
        starts=np.cumsum([0] + [doc["blocks"] for doc in docs]),
        labels=np.fromfile(folder / f"{name}.labels.f32", dtype=np.float32),
        tokens=np.fromfile(folder / f"{name}.tokens.i32", dtype=np.int32),
        spoken=np.array([voice for doc in docs for voice in doc["spoken"]], dtype=np.int8),
    )


def rows(folder: Path, name: str) -> np.ndarray:
    width = len(json.loads((folder / "columns.json").read_text()))
    return np.fromfile(folder / f"{name}.rows.f32", dtype=np.float32).reshape(-1, width)


def features(folder: Path, name: str) -> tuple[np.ndarray, np.ndarray]:
    """The hashed features of all blocks, one after another, and how many each block has."""
    counts = [count for doc in documents(folder, name) for count in doc["counts"]]
    return np.fromfile(folder / f"{name}.features.i32", dtype=np.int32), np.array(counts, dtype=np.int64)


def folds(folder: Path) -> dict[str, int]:
    return json.loads((folder / "folds.json").read_text())


def sites(folder: Path) -> dict[str, str]:
    return json.loads((folder / "sites.json").read_text())
