"""Variables of environments in texts: `{{name}}`; a backslash before it makes it plain text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["escaped", "resolved"]

_USE = re.compile(r"(\\*)\{\{([A-Za-z_][\w-]*)\}\}")


def resolved(value: Any, variables: Mapping[str, str], missing: set[str]) -> Any:
    """A value with the variables' values; names without a value are added to `missing`."""

    def replace(use: re.Match[str]) -> str:
        if use[1]:
            return use[0][1:]
        if use[2] not in variables:
            missing.add(use[2])
        return variables.get(use[2], use[0])

    return _each_text(value, lambda text: _USE.sub(replace, text))


def escaped(value: Any) -> Any:
    """A value whose texts read back unchanged."""
    return _each_text(value, lambda text: _USE.sub(lambda use: f"\\{use[0]}", text))


def _each_text(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value) if "{{" in value else value
    if isinstance(value, dict):
        # Most values are texts without variables: they need no call.
        return {
            name: each if type(each) is str and "{{" not in each else _each_text(each, change)
            for name, each in value.items()
        }
    return [_each_text(each, change) for each in value] if isinstance(value, list) else value
