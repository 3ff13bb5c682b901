"""The line rules of C4, after `clean_page` in T5's c4_utils.py (Apache-2.0).

Only lines are judged. Where C4 drops the whole page (lorem ipsum, a curly bracket, fewer than three sentences) the line alone
goes, and sentences are not counted: an article that is known to be one should not vanish.
"""

import re

END_MARKS = ('.', '?', '!', '"')
ELLIPSIS = '...'
LEAST_WORDS = 5
LONGEST_WORD = 1000
CITATION = re.compile(r'\[\d*\]|\[edit\]|\[citation needed\]')
POLICIES = (
    'terms of use',
    'privacy policy',
    'cookie policy',
    'uses cookies',
    'use of cookies',
    'use cookies',
)
NEVER = ('lorem ipsum', 'javascript', '{', *POLICIES)


def keep_lines(text: str) -> str:
    """The lines that C4 keeps, each stripped."""
    lines = (CITATION.sub('', line.strip()) for line in text.splitlines())
    return '\n'.join(line for line in lines if is_kept(line))


def is_kept(line: str) -> bool:
    words = line.split()
    if any(len(word) > LONGEST_WORD for word in words):
        return False
    if not line.endswith(END_MARKS) or line.endswith(ELLIPSIS):
        return False
    if len(words) < LEAST_WORDS:
        return False
    lower = line.lower()
    return not any(phrase in lower for phrase in NEVER)
