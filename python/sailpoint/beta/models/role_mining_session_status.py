# Generated from schema/.
"""Role mining session status."""

__all__ = ["RoleMiningSessionStatus"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.role_mining_session_state import RoleMiningSessionState

    class RoleMiningSessionStatus(Model):
        """Role mining session status."""

        state: str | None
        def __init__(
            self,
            *,
            state: RoleMiningSessionState
            | Literal["CREATED", "UPDATED", "IDENTITIES_OBTAINED", "PRUNE_THRESHOLD_OBTAINED", "POTENTIAL_ROLES_PROCESSING", "POTENTIAL_ROLES_CREATED"]
            | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMiningSessionStatus = model("beta", "RoleMiningSessionStatus")
