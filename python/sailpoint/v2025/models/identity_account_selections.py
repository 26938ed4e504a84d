# Generated from schema/.
"""Identity account selections."""

__all__ = ["IdentityAccountSelections"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.dto_type import DtoType
    from sailpoint.v2025.models.requested_item_account_selections import RequestedItemAccountSelections

    class IdentityAccountSelections(Model):
        """Identity account selections."""

        requested_items: list[RequestedItemAccountSelections] | None
        accounts_selection_required: bool | None
        type: str | None
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            requested_items: Sequence[RequestedItemAccountSelections | Mapping[str, Any]] | None = ...,
            accounts_selection_required: bool | None = ...,
            type: DtoType
            | Literal["ACCOUNT_CORRELATION_CONFIG", "ACCESS_PROFILE", "ACCESS_REQUEST_APPROVAL", "ACCOUNT", "APPLICATION", "CAMPAIGN", "CAMPAIGN_FILTER", "CERTIFICATION", "CLUSTER", "CONNECTOR_SCHEMA", "ENTITLEMENT", "GOVERNANCE_GROUP", "IDENTITY", "IDENTITY_PROFILE", "IDENTITY_REQUEST", "MACHINE_IDENTITY", "LIFECYCLE_STATE", "PASSWORD_POLICY", "ROLE", "RULE", "SOD_POLICY", "SOURCE", "TAG", "TAG_CATEGORY", "TASK_RESULT", "REPORT_RESULT", "SOD_VIOLATION", "ACCOUNT_ACTIVITY", "WORKGROUP"]
            | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityAccountSelections = model("v2025", "IdentityAccountSelections")
