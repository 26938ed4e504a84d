"""Values as YAML that every version of YAML reads back as the same value."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from sailpoint._visible import is_visible

__all__ = ["block", "entry", "in_line", "item", "scalar"]

_WIDTH = 110  # characters of a line in flow style
_LONGEST_KEY = 1000  # characters; YAML allows 1024 with the blanks and the colon

_PLAIN = re.compile(r"[^\W\d_][\w ./@$+()-]*")
# Plain texts that some version of YAML reads as something else.
_WORDS = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
_BYTE, _BASIC_PLANE = 0xFF, 0xFFFF


def scalar(value: str | float | bool | None) -> str:
    """A scalar in one line; text is quoted where its plain form could be read as something else."""
    if value is None:
        return "~"
    if isinstance(value, bool):
        return "true" if value else "false"
    return _text_in_line(value) if isinstance(value, str) else repr(value)


@lru_cache(maxsize=4096)
def _text_in_line(value: str) -> str:
    if _PLAIN.fullmatch(value) and value.lower() not in _WORDS and not value.endswith(" "):
        return value
    if "'" not in value and all(is_visible(each) for each in value):
        return f"'{value}'"
    return _quoted(value)


def entry(name: str, value: Any, indent: int, *, in_lines: bool = False) -> list[str]:
    """The lines of an entry of a mapping."""
    head, *tail = block(value, indent, in_lines=in_lines)
    return [*_key(name, " " * indent, head), *tail]


def _key(name: str, margin: str, head: str) -> list[str]:
    """A key with the text behind it; YAML wants a question mark before a long one."""
    key, value = _text_in_line(name), f":{' ' if head else ''}{head}"
    return [f"{margin}{key}{value}"] if len(key) <= _LONGEST_KEY else [f"{margin}? {key}", f"{margin}{value}"]


def block(value: Any, indent: int, *, in_lines: bool = False) -> list[str]:
    """The text behind a key with an indentation, and the lines below it; values that fit into a line are in it.

    Mappings at the top have lines of their own whatever their length, unless `in_lines` is True.
    """
    if isinstance(value, dict) and value and indent == 0 and not in_lines:
        return ["", *(line for name, member in value.items() for line in entry(name, member, 2))]
    return _block(value, indent + 2, {})


def item(value: Any, indent: int) -> list[str]:
    """The lines of an item of a list."""
    return _item(value, indent, {})


def in_line(value: Any) -> str:
    """A value in flow style, whatever its length."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{scalar(name)}: {in_line(member)}' for name, member in value.items())}}}"
    return f"[{', '.join(map(in_line, value))}]" if isinstance(value, list) else scalar(value)


def _block(value: Any, indent: int, known: dict[int, str | None]) -> list[str]:
    short = _flow(value, known)
    if short is not None and (len(short) <= _WIDTH or not isinstance(value, (str, dict, list))):
        return [short]
    if isinstance(value, str):
        return _text(value, indent)
    margin = " " * indent
    lines = [""]
    if isinstance(value, dict):
        for name, member in value.items():
            first, *rest = _block(member, indent + 2, known)
            lines += [*_key(name, margin, first), *rest]
        return lines
    for member in value:
        lines += _item(member, indent, known)
    return lines


def _item(value: Any, indent: int, known: dict[int, str | None]) -> list[str]:
    margin = " " * indent
    first, *rest = _block(value, indent + 2, known)
    if first:
        return [f"{margin}- {first}", *rest]
    head, *tail = rest
    return [f"{margin}- {head[indent + 2 :]}", *tail]


def _flow(value: Any, known: dict[int, str | None]) -> str | None:
    """A value in one line, or None if it is too long; `known` has the lines of mappings and lists by their identity."""
    if isinstance(value, str):
        return None if "\n" in value else _text_in_line(value)
    if not isinstance(value, (dict, list)):
        return scalar(value)
    if id(value) not in known:
        known[id(value)] = _collection_in_line(value, known)
    return known[id(value)]


def _collection_in_line(value: dict[str, Any] | list[Any], known: dict[int, str | None]) -> str | None:
    parts, length = [], 0
    for member in value.values() if isinstance(value, dict) else value:
        # Most values are texts: they need no further calls.
        text = _text_in_line(member) if type(member) is str and "\n" not in member else _flow(member, known)
        length += len(text or "")
        if text is None or length > _WIDTH:
            return None
        parts.append(text)
    if isinstance(value, list):
        return f"[{', '.join(parts)}]"
    return f"{{{', '.join([f'{_text_in_line(name)}: {text}' for name, text in zip(value, parts, strict=True)])}}}"


def _text(value: str, indent: int) -> list[str]:
    """Text of several lines as a literal block, or in quotes where a block would not keep it."""
    lines = value.split("\n")
    is_kept = all(is_visible(each) for line in lines for each in line)
    starts_with_blank = not lines[0] or lines[0][0] in " \t"
    if not is_kept or starts_with_blank or len(lines) == 1:
        return [_quoted(value)]
    ends = value.endswith("\n")
    body = lines[:-1] if ends else lines
    ending = "" if ends else "-"
    if not body[-1].strip():
        if not ends:
            return [_quoted(value)]
        ending = "+"
    margin = " " * indent
    return [f"|{ending}", *(f"{margin}{line}" if line else "" for line in body)]


def _quoted(value: str) -> str:
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
    return '"' + "".join(escapes.get(each) or (each if is_visible(each) else _escape(each)) for each in value) + '"'


def _escape(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02X}" if code <= _BYTE else f"\\u{code:04X}" if code <= _BASIC_PLANE else f"\\U{code:08X}"
