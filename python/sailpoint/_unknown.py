"""The warning about a constructor keyword that does not name a field."""

from __future__ import annotations

import warnings
from difflib import get_close_matches
from typing import TYPE_CHECKING

from sailpoint.exceptions import UnknownFieldWarning

if TYPE_CHECKING:
    from collections.abc import Sequence

_CALLER = 2  # frames from here to the caller of the constructor, which has no frame of its own


def warn(model: str, keyword: str, fields: Sequence[str]) -> None:
    """Warn that a model has no such field, and suggest the nearest one."""
    near = get_close_matches(keyword, fields, n=1)
    meant = f"did you mean {near[0]!r}?" if near else f"its fields are {', '.join(fields)}."
    message = (
        f"{model} has no field {keyword!r}: {meant} The value is kept as an unknown member and sent as {keyword!r}; "
        "to set an unknown member on purpose, use model_extra or from_dict"
    )
    warnings.warn(message, UnknownFieldWarning, stacklevel=_CALLER)
