# Generated from schema/.
"""Access profile role."""

__all__ = ["AccessProfileRole"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.display_reference import DisplayReference

    class AccessProfileRole(Model):
        """Access profile role."""

        id: str | None
        name: str | None
        display_name: str | None
        description: str | None
        type: str | None
        owner: DisplayReference | None
        disabled: bool | None
        revocable: bool | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            display_name: str | None = ...,
            description: str | None = ...,
            type: str | None = ...,
            owner: DisplayReference | Mapping[str, Any] | None = ...,
            disabled: bool | None = ...,
            revocable: bool | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccessProfileRole = model("v2025", "AccessProfileRole")
