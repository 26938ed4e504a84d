# Generated from schema/.
"""Entitlement summary."""

__all__ = ["EntitlementSummary"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v3.models.reference import Reference

    class EntitlementSummary(Model):
        """Entitlement summary."""

        id: str | None
        name: str | None
        display_name: str | None
        description: str | None
        source: Reference | None
        type: str | None
        privileged: bool | None
        attribute: str | None
        value: str | None
        standalone: bool | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            display_name: str | None = ...,
            description: str | None = ...,
            source: Reference | Mapping[str, Any] | None = ...,
            type: str | None = ...,
            privileged: bool | None = ...,
            attribute: str | None = ...,
            value: str | None = ...,
            standalone: bool | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    EntitlementSummary = model("v3", "EntitlementSummary")
