# Written by `make stubs` from schema/; change it there.
"""Role membership selector."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.role_criteria_level1 import RoleCriteriaLevel1
from sailpoint.v2024.models.role_membership_identity import RoleMembershipIdentity
from sailpoint.v2024.models.role_membership_selector_type import RoleMembershipSelectorType

__all__ = ["RoleMembershipSelector"]

class RoleMembershipSelector(Model):
    """Role membership selector."""

    type: str | None
    criteria: RoleCriteriaLevel1 | None
    identities: list[RoleMembershipIdentity] | None
    def __init__(
        self,
        *,
        type: RoleMembershipSelectorType | Literal["STANDARD", "IDENTITY_LIST"] | None = ...,
        criteria: RoleCriteriaLevel1 | Mapping[str, Any] | None = ...,
        identities: Sequence[RoleMembershipIdentity | Mapping[str, Any]] | None = ...,
    ) -> None: ...
