# Written by `make stubs` from schema/; change it there.
"""Entitlement access model metadata."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.access_model_metadata import AccessModelMetadata

__all__ = ["EntitlementAccessModelMetadata"]

class EntitlementAccessModelMetadata(Model):
    """Entitlement access model metadata."""

    attributes: list[AccessModelMetadata] | None
    def __init__(
        self,
        *,
        attributes: Sequence[AccessModelMetadata | Mapping[str, Any]] | None = ...,
    ) -> None: ...
