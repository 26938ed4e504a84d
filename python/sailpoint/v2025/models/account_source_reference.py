# Generated from schema/.
"""Account source reference."""

__all__ = ["AccountSourceReference"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.account_source_reference_governance_group import AccountSourceReferenceGovernanceGroup
    from sailpoint.v2025.models.account_source_reference_owner import AccountSourceReferenceOwner

    class AccountSourceReference(Model):
        """Account source reference."""

        id: str
        name: str
        alias: str
        owner: AccountSourceReferenceOwner
        governance_group: AccountSourceReferenceGovernanceGroup
        def __init__(
            self,
            *,
            id: str,
            name: str,
            alias: str,
            owner: AccountSourceReferenceOwner | Mapping[str, Any],
            governance_group: AccountSourceReferenceGovernanceGroup | Mapping[str, Any],
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountSourceReference = model("v2025", "AccountSourceReference")
