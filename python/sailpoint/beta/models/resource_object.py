# Generated from schema/.
"""Resource object."""

__all__ = ["ResourceObject"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class ResourceObject(Model):
        """Resource object."""

        instance: str | None
        """Read-only: it is left out of requests."""
        identity: str | None
        """Read-only: it is left out of requests."""
        uuid: str | None
        """Read-only: it is left out of requests."""
        previous_identity: str | None
        """Read-only: it is left out of requests."""
        name: str | None
        """Read-only: it is left out of requests."""
        object_type: str | None
        """Read-only: it is left out of requests."""
        incomplete: bool | None
        """Read-only: it is left out of requests."""
        incremental: bool | None
        """Read-only: it is left out of requests."""
        delete: bool | None
        """Read-only: it is left out of requests."""
        remove: bool | None
        """Read-only: it is left out of requests."""
        missing: list[str] | None
        """Read-only: it is left out of requests."""
        attributes: dict[str, Any] | None
        """Read-only: it is left out of requests."""
        final_update: bool | None
        """Read-only: it is left out of requests."""
        def __init__(
            self,
            *,
            instance: str | None = ...,
            identity: str | None = ...,
            uuid: str | None = ...,
            previous_identity: str | None = ...,
            name: str | None = ...,
            object_type: str | None = ...,
            incomplete: bool | None = ...,
            incremental: bool | None = ...,
            delete: bool | None = ...,
            remove: bool | None = ...,
            missing: list[str] | tuple[str, ...] | None = ...,
            attributes: Mapping[str, Any] | None = ...,
            final_update: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ResourceObject = model("beta", "ResourceObject")
