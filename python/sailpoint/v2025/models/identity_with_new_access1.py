# Generated from schema/.
"""Identity with new access1."""

__all__ = ["IdentityWithNewAccess1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.entitlement_ref1 import EntitlementRef1

    class IdentityWithNewAccess1(Model):
        """Identity with new access1."""

        identity_id: str
        access_refs: list[EntitlementRef1]
        client_metadata: dict[str, str] | None
        def __init__(
            self,
            *,
            identity_id: str,
            access_refs: Sequence[EntitlementRef1 | Mapping[str, Any]],
            client_metadata: Mapping[str, str] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityWithNewAccess1 = model("v2025", "IdentityWithNewAccess1")
