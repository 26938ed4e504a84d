# Generated from schema/.
"""Identity created."""

__all__ = ["IdentityCreated"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2024.models.identity_created_identity import IdentityCreatedIdentity

    class IdentityCreated(Model):
        """Identity created."""

        identity: IdentityCreatedIdentity
        attributes: dict[str, Any]
        def __init__(
            self,
            *,
            identity: IdentityCreatedIdentity | Mapping[str, Any],
            attributes: Mapping[str, Any],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    IdentityCreated = model("v2024", "IdentityCreated")
