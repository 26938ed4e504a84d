# Generated from schema/.
"""The rule that decides which identities have a role."""

__all__ = ["RoleMembershipSelector"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.role_criteria_level1 import RoleCriteriaLevel1
    from sailpoint.v2024.models.role_membership_identity import RoleMembershipIdentity
    from sailpoint.v2024.models.role_membership_selector_type import RoleMembershipSelectorType

    class RoleMembershipSelector(Model):
        """The rule that decides which identities have a role."""

        type: str | None
        """Kind of rule: criteria, or a list of identities."""
        criteria: RoleCriteriaLevel1 | None
        """The criteria."""
        identities: list[RoleMembershipIdentity] | None
        """The identities."""
        def __init__(
            self,
            *,
            type: RoleMembershipSelectorType | Literal["STANDARD", "IDENTITY_LIST"] | None = ...,
            criteria: RoleCriteriaLevel1 | Mapping[str, Any] | None = ...,
            identities: Sequence[RoleMembershipIdentity | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMembershipSelector = model("v2024", "RoleMembershipSelector")
