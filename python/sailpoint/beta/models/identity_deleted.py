# Generated from schema/.
"""Identity deleted."""

__all__ = ["IdentityDeleted"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.identity_deleted_identity import IdentityDeletedIdentity

    class IdentityDeleted(Model):
        """Identity deleted."""

        identity: IdentityDeletedIdentity
        attributes: dict[str, Any]
        def __init__(
            self,
            *,
            identity: IdentityDeletedIdentity | Mapping[str, Any],
            attributes: Mapping[str, Any],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    IdentityDeleted = model("beta", "IdentityDeleted")
