# Written by `make stubs` from schema/; change it there.
"""Role mining session status."""

from typing import Literal

from sailpoint._core import Model
from sailpoint.v2024.models.role_mining_session_state import RoleMiningSessionState

__all__ = ["RoleMiningSessionStatus"]

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
