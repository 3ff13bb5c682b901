"""Step 2: the share of each block that the true body holds, by a monotone alignment of both texts.

    python labels.py --observed FOLDER --bench FOLDER [--made FOLDER]

Writes NAME.labels.f32 (the share, 0 to 1, one a block), NAME.tokens.i32 (tokens of each block) beside the matrices, and
folds.json, the fold of each text: a registered domain is never on both sides.
"""
import argparse
import gzip
import json
import re
import unicodedata
import zlib
from multiprocessing import Pool
from pathlib import Path

import numpy as np
import tldextract
from rapidfuzz.distance import Indel

TOKEN = re.compile(r"[^\W_]+")
UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f]")
SHINGLE = 4
FOLDS = 5
find_domain = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)


def tokens(text: str) -> list[str]:
    """The tokens that the benchmark's scorer counts: words, one character each in scripts without spaces."""
    found: list[str] = []
    for token in TOKEN.findall(unicodedata.normalize("NFKC", text).lower()):
        if UNSPACED.search(token):
            found.extend(token)
        else:
            found.append(token)
    return found


def covered(page: list[str], body: list[str]) -> np.ndarray:
    """Which tokens of the page stand in a run of at least four that the body holds in the same order."""
    size = max(1, min(SHINGLE, len(page), len(body)))
    a = [hash(tuple(page[i : i + size])) for i in range(len(page) - size + 1)]
    b = [hash(tuple(body[i : i + size])) for i in range(len(body) - size + 1)]
    mask = np.zeros(len(page), dtype=bool)
    if not a or not b:
        return mask
    for op in Indel.opcodes(a, b):
        if op.tag == "equal":
            mask[op.src_start : op.src_end + size - 1] = True
    return mask


def label(task: tuple[list[str], str]) -> tuple[list[float], list[int]]:
    texts, gold = task
    parts = [tokens(text) for text in texts]
    page = [token for part in parts for token in part]
    mask = covered(page, tokens(gold))
    shares: list[float] = []
    at = 0
    for part in parts:
        shares.append(float(mask[at : at + len(part)].mean()) if part else 0.0)
        at += len(part)
    return shares, [len(part) for part in parts]


def read(path: Path) -> list[dict]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def site_of(set_name: str, record: dict, sites: dict[str, str]) -> str:
    """The registered domain of a page; for put-in texts that of the page the body came from, else the name of the source."""
    if set_name == "dev-putin":
        source = re.sub(r"^(n4k|more|fundus|wcxb)-", lambda m: f"dev-{m[1]}/", record.get("source", record["id"]).split("+")[0])
        return sites.get(source, source)
    found = find_domain(record.get("url") or "")
    return found.top_domain_under_public_suffix or record["id"]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--observed", type=Path, required=True)
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--made", type=Path)
    args = parser.parse_args()
    sites: dict[str, str] = {}
    folds: dict[str, int] = {}
    for file in sorted(args.observed.glob("*.texts.jsonl"), key=lambda path: ("putin" in path.name, path.name)):
        name = file.name.removesuffix(".texts.jsonl")
        set_name = name.split(".")[0]
        made = args.made / f"{set_name}.gold.jsonl" if args.made else None
        gold = {record["id"]: record for record in read(made if made and made.exists() else args.bench / f"{set_name}.gold.jsonl.gz")}
        docs = read(file)
        tasks = []
        for doc in docs:
            record = gold[doc["id"]]
            body = record["gold"] if "gold" in record else "\n".join(record["keep"])
            tasks.append((doc["texts"], body))
            site = site_of(set_name, {**record, "url": doc.get("url") or record.get("url")}, sites)
            key = f"{set_name}/{doc['id']}"
            sites[key] = site
            folds[key] = record.get("fold", zlib.crc32(site.encode()) % FOLDS)
        with Pool(2) as pool:
            found = pool.map(label, tasks, chunksize=8)
        np.array([share for shares, _ in found for share in shares], dtype=np.float32).tofile(args.observed / f"{name}.labels.f32")
        np.array([n for _, counts in found for n in counts], dtype=np.int32).tofile(args.observed / f"{name}.tokens.i32")
        print(name, len(docs), sum(len(shares) for shares, _ in found), flush=True)
    (args.observed / "folds.json").write_text(json.dumps(folds))
    (args.observed / "sites.json").write_text(json.dumps(sites))


if __name__ == "__main__":
    main()
