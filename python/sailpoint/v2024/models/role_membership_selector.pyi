# Written by `make stubs` from schema/; change it there.
"""Role membership selector."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.role_criteria_level1 import RoleCriteriaLevel1
from sailpoint.v2024.models.role_membership_identity import RoleMembershipIdentity

__all__ = ["RoleMembershipSelector"]

class RoleMembershipSelector(Model):
    """Role membership selector."""

    type: str | None
    criteria: RoleCriteriaLevel1 | None
    identities: list[RoleMembershipIdentity] | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        criteria: RoleCriteriaLevel1 | Mapping[str, Any] | None = ...,
        identities: Sequence[RoleMembershipIdentity | Mapping[str, Any]] | None = ...,
    ) -> None: ...
