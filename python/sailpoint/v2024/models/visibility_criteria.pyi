# Written by `make stubs` from schema/; change it there.
"""Visibility criteria."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.expression import Expression

__all__ = ["VisibilityCriteria"]

class VisibilityCriteria(Model):
    """Visibility criteria."""

    expression: Expression | None
    def __init__(
        self,
        *,
        expression: Expression | Mapping[str, Any] | None = ...,
    ) -> None: ...
