"""jusText's stop lists by language code."""

from functools import cache

from justext import get_stoplist

# Chinese, Japanese and Thai have none.
NAMES = {
    'ar': 'Arabic',
    'cs': 'Czech',
    'de': 'German',
    'el': 'Greek',
    'en': 'English',
    'es': 'Spanish',
    'fa': 'Persian',
    'fr': 'French',
    'hi': 'Hindi',
    'id': 'Indonesian',
    'is': 'Icelandic',
    'it': 'Italian',
    'ko': 'Korean',
    'lt': 'Lithuanian',
    'nb': 'Norwegian_Bokmal',
    'nl': 'Dutch',
    'no': 'Norwegian_Bokmal',
    'pl': 'Polish',
    'pt': 'Portuguese',
    'ro': 'Romanian',
    'ru': 'Russian',
    'sv': 'Swedish',
    'tr': 'Turkish',
    'uk': 'Ukrainian',
    'vi': 'Vietnamese',
}


@cache
def stoplist(language: str) -> frozenset[str]:
    """The stop words of a language; none where jusText has no list."""
    name = NAMES.get(language)
    return get_stoplist(name) if name else frozenset()
