# Generated from schema/.
"""Identity with new access."""

__all__ = ["IdentityWithNewAccess"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.identity_with_new_access_access_refs_inner import IdentityWithNewAccessAccessRefsInner

    class IdentityWithNewAccess(Model):
        """Identity with new access."""

        identity_id: str
        access_refs: list[IdentityWithNewAccessAccessRefsInner]
        def __init__(
            self,
            *,
            identity_id: str,
            access_refs: Sequence[IdentityWithNewAccessAccessRefsInner | Mapping[str, Any]],
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityWithNewAccess = model("v3", "IdentityWithNewAccess")
