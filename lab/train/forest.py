"""Trees as newsclean stores them: questions, borders, whole-number leaves."""
import base64
import json
import tempfile
from pathlib import Path

import numpy as np
from catboost import CatBoostClassifier

DEPTH = 6
SCALE = 2048


def to_base64(array: np.ndarray) -> str:
    return base64.b64encode(array.tobytes()).decode()


class Forest:
    """Symmetric trees that answer as newsclean does, to the bit."""

    def __init__(self, questions: np.ndarray, borders: np.ndarray, leaves: np.ndarray, bias: int) -> None:
        self.questions, self.borders, self.leaves, self.bias = questions, borders, leaves, bias

    @staticmethod
    def of(model: CatBoostClassifier) -> "Forest":
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "model.json"
            model.save_model(str(path), format="json")
            stored = json.loads(path.read_text())
        index = {feature["feature_index"]: feature["flat_feature_index"] for feature in stored["features_info"]["float_features"]}
        scale, (bias,) = stored["scale_and_bias"]
        questions, borders, leaves = [], [], []
        for tree in stored["oblivious_trees"]:
            asked = [(index[split["float_feature_index"]], split["border"]) for split in tree["splits"]]
            values = np.array(tree["leaf_values"]) * scale
            missing = DEPTH - len(asked)
            values = np.tile(values, 1 << missing)  # a question that is asked twice changes nothing
            asked += [asked[0] if asked else (0, 0.0)] * missing
            questions.append([column for column, _ in asked])
            borders.append([border for _, border in asked])
            leaves.append(np.round(values * SCALE))
        return Forest(
            np.array(questions, dtype=np.uint16),
            np.array(borders, dtype=np.float32),
            np.clip(np.array(leaves), -32767, 32767).astype(np.int16),
            int(round(bias * SCALE)),
        )

    def log_odds(self, rows: np.ndarray) -> np.ndarray:
        sums = np.full(len(rows), self.bias, dtype=np.int64)
        for questions, borders, leaves in zip(self.questions, self.borders, self.leaves):
            leaf = np.zeros(len(rows), dtype=np.int64)
            for level in range(DEPTH):
                leaf |= (rows[:, questions[level]] > borders[level]).astype(np.int64) << level
            sums += leaves[leaf]
        return sums / SCALE

    def stored(self) -> dict:
        return {
            "questions": to_base64(self.questions),
            "borders": to_base64(self.borders),
            "leaves": to_base64(self.leaves),
            "bias": self.bias,
            "scale": SCALE,
        }


def squash(log_odds: np.ndarray) -> np.ndarray:
    """newsclean's curve from log odds to a share; see src/model/forest.ts."""
    bent = log_odds * 0.6
    return 0.5 + 0.5 * bent / np.sqrt(1 + bent * bent)
