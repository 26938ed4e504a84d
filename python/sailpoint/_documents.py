"""Reads JSON and YAML with limits on depth and on alias expansion, and without duplicate names in an object."""

from __future__ import annotations

import json
import math
import re

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from typing import Any

__all__ = ["DocumentError", "from_json", "from_yaml"]

# Tokens that are enough to find a duplicate name: strings, with the colon that marks a name, and brackets.
_TOKEN = re.compile(r'("(?:[^"\\]|\\.)*")(\s*:)?|[{}\[\]]')

_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]|[\ud800-\udfff]")


class DocumentError(ValueError):
    """A document is not valid; the message says where and why."""


def from_json(text: str) -> Any:
    """The value of a JSON text.

    Raises:
        DocumentError: The text is not JSON, is nested too deeply, repeats a name in an object, or has a number or a
            character that cannot be sent.
    """
    try:
        value = json.loads(text, parse_constant=_reject, parse_float=_finite, object_pairs_hook=_unique)
        if _SURROGATE.search(text):
            json.dumps(value, ensure_ascii=False).encode()
    except RecursionError:
        raise DocumentError("it is nested too deeply") from None
    except _DuplicateError as error:
        raise DocumentError(f"line {_line(text)}: an object has the name {error} twice") from None
    except UnicodeEncodeError:
        raise DocumentError("it has a lone surrogate, which is not a character") from None
    except ValueError as error:
        raise DocumentError(str(error)) from None
    return value


def from_yaml(text: str) -> Any:
    """The value of a YAML text, which must be representable in JSON; dates stay text.

    Raises:
        DocumentError: The text is not YAML, is nested too deeply, grows beyond the limit through aliases, or repeats a
            name in a mapping.
        ImportError: PyYAML is missing.
    """
    from yaml import YAMLError

    from sailpoint._yaml import Loader

    try:
        value = Loader(text).get_single_data()
        return json.loads(json.dumps(value, allow_nan=False))
    except RecursionError:
        raise DocumentError("it is nested too deeply") from None
    except YAMLError as error:
        mark, problem = getattr(error, "problem_mark", None), getattr(error, "problem", None)
        where = f"line {mark.line + 1}: " if mark else ""
        raise DocumentError(f"{where}{problem or error}") from None
    except (TypeError, ValueError, OverflowError) as error:
        raise DocumentError(str(error)) from None


class _DuplicateError(Exception):
    pass


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value: dict[str, Any] = {}
    for name, member in pairs:
        if name in value:
            raise _DuplicateError(repr(name))
        value[name] = member
    return value


def _line(text: str) -> int:
    """The line of the first duplicate name."""
    open_: list[set[str] | None] = []
    for token in _TOKEN.finditer(text):
        name, colon = token.groups()
        if token[0] in ("{", "["):
            open_.append(set() if token[0] == "{" else None)
        elif name is None:
            open_.pop()
        elif colon and open_ and (names := open_[-1]) is not None:
            known = json.loads(name, strict=False)
            if known in names:
                return text.count("\n", 0, token.start()) + 1
            names.add(known)
    return 1


def _finite(number: str) -> float:
    value = float(number)
    if math.isinf(value):
        raise ValueError(f"{number} is beyond the range of numbers")
    return value


def _reject(constant: str) -> Any:
    raise ValueError(f"{constant} is not valid in JSON")
