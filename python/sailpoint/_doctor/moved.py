"""Operations whose arguments have other positions in the official SDK 1.3.8 or 1.4.2: the first position that differs.

They are in `moved.json`, by version.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

__all__ = ["moved"]


@cache
def moved() -> dict[str, dict[str, int]]:
    """The first place that differs, counted from 0, by version and operation."""
    found: dict[str, dict[str, int]] = json.loads(files(__package__).joinpath("moved.json").read_text("utf-8"))
    return found
