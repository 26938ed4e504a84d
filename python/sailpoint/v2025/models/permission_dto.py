# Generated from schema/.
"""Permission dto."""

__all__ = ["PermissionDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class PermissionDto(Model):
        """Permission dto."""

        rights: list[str] | None
        """Read-only: it is left out of requests."""
        target: str | None
        """Read-only: it is left out of requests."""
        def __init__(
            self,
            *,
            rights: list[str] | tuple[str, ...] | None = ...,
            target: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PermissionDto = model("v2025", "PermissionDto")
