# Generated from schema/.
"""Identity profiles connections."""

__all__ = ["IdentityProfilesConnections"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class IdentityProfilesConnections(Model):
        """Identity profiles connections."""

        id: str | None
        name: str | None
        identity_count: int | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            identity_count: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityProfilesConnections = model("v2025", "IdentityProfilesConnections")
