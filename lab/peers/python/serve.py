"""Serve one peer: a record a line on stdin, an answer a line on stdout.

usage: serve.py NAME

A record is {text | html, url, languageForPeers}; an answer is {text | error, ms, cpu}: wall and CPU milliseconds of the peer alone.
The first line says that the peer is loaded.
"""

import json
import sys
import time
from collections.abc import Callable
from typing import Any


def load(name: str) -> Callable[[dict[str, Any]], str]:
    """Import only the module that holds the peer, so that no peer pays for another."""
    if name == 'c4':
        from c4_lines import keep_lines

        return lambda record: keep_lines(record['text'])
    if name.startswith('flat-'):
        import flat

        return flat.PEERS[name.removeprefix('flat-')]()
    import pages

    return pages.PEERS[name]()


def main() -> None:
    # Some peers print; answers keep the real stdout to themselves.
    answers, sys.stdout = sys.stdout, sys.stderr
    extract = load(sys.argv[1])
    print(json.dumps({'ready': True}), file=answers, flush=True)
    for line in sys.stdin:
        record = json.loads(line)
        start, cpu = time.perf_counter(), time.process_time()
        try:
            answer: dict[str, Any] = {'text': extract(record) or ''}
        except Exception as error:
            answer = {'error': f'{type(error).__name__}: {error}'}
        answer |= {'ms': (time.perf_counter() - start) * 1000, 'cpu': (time.process_time() - cpu) * 1000}
        print(json.dumps(answer), file=answers, flush=True)


if __name__ == '__main__':
    main()
