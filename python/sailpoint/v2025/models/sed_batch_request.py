# Generated from schema/.
"""Sed batch request."""

__all__ = ["SedBatchRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.search_criteria import SearchCriteria

    class SedBatchRequest(Model):
        """Sed batch request."""

        entitlements: list[str] | None
        seds: list[str] | None
        search_criteria: dict[str, SearchCriteria] | None
        def __init__(
            self,
            *,
            entitlements: list[str] | tuple[str, ...] | None = ...,
            seds: list[str] | tuple[str, ...] | None = ...,
            search_criteria: Mapping[str, SearchCriteria | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SedBatchRequest = model("v2025", "SedBatchRequest")
