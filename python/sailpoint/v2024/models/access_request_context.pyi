# Written by `make stubs` from schema/; change it there.
"""Access request context."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.context_attribute_dto import ContextAttributeDto

__all__ = ["AccessRequestContext"]

class AccessRequestContext(Model):
    """Access request context."""

    context_attributes: list[ContextAttributeDto] | None
    def __init__(
        self,
        *,
        context_attributes: Sequence[ContextAttributeDto | Mapping[str, Any]] | None = ...,
    ) -> None: ...
