# Generated from schema/.
"""Source account selections."""

__all__ = ["SourceAccountSelections"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.account_info_ref import AccountInfoRef
    from sailpoint.v2024.models.dto_type import DtoType

    class SourceAccountSelections(Model):
        """Source account selections."""

        type: str | None
        id: str | None
        name: str | None
        accounts: list[AccountInfoRef] | None
        def __init__(
            self,
            *,
            type: DtoType
            | Literal["ACCOUNT_CORRELATION_CONFIG", "ACCESS_PROFILE", "ACCESS_REQUEST_APPROVAL", "ACCOUNT", "APPLICATION", "CAMPAIGN", "CAMPAIGN_FILTER", "CERTIFICATION", "CLUSTER", "CONNECTOR_SCHEMA", "ENTITLEMENT", "GOVERNANCE_GROUP", "IDENTITY", "IDENTITY_PROFILE", "IDENTITY_REQUEST", "MACHINE_IDENTITY", "LIFECYCLE_STATE", "PASSWORD_POLICY", "ROLE", "RULE", "SOD_POLICY", "SOURCE", "TAG", "TAG_CATEGORY", "TASK_RESULT", "REPORT_RESULT", "SOD_VIOLATION", "ACCOUNT_ACTIVITY", "WORKGROUP"]
            | None = ...,
            id: str | None = ...,
            name: str | None = ...,
            accounts: Sequence[AccountInfoRef | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceAccountSelections = model("v2024", "SourceAccountSelections")
