# Generated from schema/.
"""Managed client request."""

__all__ = ["ManagedClientRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ManagedClientRequest(Model):
        """Managed client request."""

        cluster_id: str
        description: str | None
        name: str | None
        type: str | None
        def __init__(
            self,
            *,
            cluster_id: str,
            description: str | None = ...,
            name: str | None = ...,
            type: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ManagedClientRequest = model("v3", "ManagedClientRequest")
