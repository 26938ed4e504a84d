# Written by `make stubs` from schema/; change it there.
"""Scope."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.ref import Ref
from sailpoint.v2024.models.visibility_criteria import VisibilityCriteria

__all__ = ["Scope"]

class Scope(Model):
    """Scope."""

    scope: str | None
    visibility: str | None
    scope_filter: VisibilityCriteria | None
    scope_selection: list[Ref] | None
    def __init__(
        self,
        *,
        scope: str | None = ...,
        visibility: str | None = ...,
        scope_filter: VisibilityCriteria | Mapping[str, Any] | None = ...,
        scope_selection: Sequence[Ref | Mapping[str, Any]] | None = ...,
    ) -> None: ...
