# Generated from schema/.
"""Settings for requests to revoke access."""

__all__ = ["Revocability"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.access_profile_approval_scheme import AccessProfileApprovalScheme

    class Revocability(Model):
        """Settings for requests to revoke access."""

        approval_schemes: list[AccessProfileApprovalScheme] | None
        """The approvals that a request needs, in order."""
        def __init__(
            self,
            *,
            approval_schemes: Sequence[AccessProfileApprovalScheme | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Revocability = model("beta", "Revocability")
