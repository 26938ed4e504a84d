# Generated from schema/.
"""Access profile summary."""

__all__ = ["AccessProfileSummary"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.display_reference import DisplayReference
    from sailpoint.v2025.models.reference import Reference

    class AccessProfileSummary(Model):
        """Access profile summary."""

        id: str | None
        name: str | None
        display_name: str | None
        description: str | None
        type: str | None
        source: Reference | None
        owner: DisplayReference | None
        revocable: bool | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            display_name: str | None = ...,
            description: str | None = ...,
            type: str | None = ...,
            source: Reference | Mapping[str, Any] | None = ...,
            owner: DisplayReference | Mapping[str, Any] | None = ...,
            revocable: bool | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccessProfileSummary = model("v2025", "AccessProfileSummary")
