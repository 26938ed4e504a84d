"""The warning of a constructor's keyword that names no field."""

from __future__ import annotations

import warnings
from difflib import get_close_matches
from typing import TYPE_CHECKING

from sailpoint.exceptions import UnknownFieldWarning

if TYPE_CHECKING:
    from collections.abc import Sequence

_CALLER = 2  # frames from here to who calls the constructor, which has none


def warn(model: str, keyword: str, fields: Sequence[str]) -> None:
    """Say that a model has no such field, and which one may be meant."""
    near = get_close_matches(keyword, fields, n=1)
    meant = f"did you mean {near[0]!r}?" if near else f"it has {', '.join(fields)}."
    message = (
        f"{model} has no field {keyword!r}: {meant} It is kept as an unknown member and sent as {keyword!r}; "
        "one that is meant so is given in model_extra, or read by from_dict"
    )
    warnings.warn(message, UnknownFieldWarning, stacklevel=_CALLER)
