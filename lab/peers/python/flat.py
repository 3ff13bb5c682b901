"""Peers that expect HTML, fed with flat text: each line that is not blank becomes a paragraph."""

import html
import re
from collections.abc import Callable
from typing import Any

Extract = Callable[[dict[str, Any]], str]

# XML parsers refuse these, and none of them is text.
CONTROL = re.compile(r'[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]')


def wrap(text: str) -> str:
    """A page whose body is one `<p>` a line."""
    lines = (CONTROL.sub('', line).strip() for line in text.splitlines())
    paragraphs = '\n'.join(f'<p>{html.escape(line, quote=False)}</p>' for line in lines if line)
    return f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n{paragraphs}\n</body></html>'


def justext() -> Extract:
    import justext as peer
    from stoplists import stoplist

    def extract(record: dict[str, Any]) -> str:
        words = stoplist(record['languageForPeers'])
        # Without a stop list jusText's own command line takes both thresholds away.
        thresholds = {} if words else {'stopwords_low': 0, 'stopwords_high': 0}
        paragraphs = peer.justext(wrap(record['text']), words, **thresholds)
        return '\n'.join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)

    return extract


def boilerpipe() -> Extract:
    from boilerpy3.extractors import ArticleExtractor

    peer = ArticleExtractor()
    return lambda record: peer.get_content(wrap(record['text']))


def trafilatura() -> Extract:
    from trafilatura import extract as peer

    return lambda record: peer(wrap(record['text']), include_comments=False)


PEERS: dict[str, Callable[[], Extract]] = {
    'justext': justext,
    'boilerpipe': boilerpipe,
    'trafilatura': trafilatura,
}
