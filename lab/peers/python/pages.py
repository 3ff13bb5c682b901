"""Peers given the page itself."""

from collections.abc import Callable
from typing import Any

Extract = Callable[[dict[str, Any]], str]


def trafilatura() -> Extract:
    from trafilatura import extract as peer

    return lambda record: peer(record['html'], url=record['url'], include_comments=False)


def rs_trafilatura() -> Extract:
    from rs_trafilatura import extract as peer

    return lambda record: peer(record['html'], url=record['url']).main_content


def newspaper4k() -> Extract:
    from newspaper import Article, Config, valid_languages

    known = {code for code, _ in valid_languages()}

    def extract(record: dict[str, Any]) -> str:
        config = Config()
        config.fetch_images = False
        # Without a language it reads the page's own, and takes English where there is none.
        if record['languageForPeers'] in known:
            config.language = record['languageForPeers']
        article = Article(record['url'], config=config)
        article.download(input_html=record['html'])
        article.parse()
        return article.text

    return extract


PEERS: dict[str, Callable[[], Extract]] = {
    'trafilatura': trafilatura,
    'rs-trafilatura': rs_trafilatura,
    'newspaper4k': newspaper4k,
}
