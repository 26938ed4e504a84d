# Generated from schema/.
"""Account info ref."""

__all__ = ["AccountInfoRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.dto_type import DtoType

    class AccountInfoRef(Model):
        """Account info ref."""

        uuid: str | None
        native_identity: str | None
        type: str | None
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            uuid: str | None = ...,
            native_identity: str | None = ...,
            type: DtoType
            | Literal["ACCOUNT_CORRELATION_CONFIG", "ACCESS_PROFILE", "ACCESS_REQUEST_APPROVAL", "ACCOUNT", "APPLICATION", "CAMPAIGN", "CAMPAIGN_FILTER", "CERTIFICATION", "CLUSTER", "CONNECTOR_SCHEMA", "ENTITLEMENT", "GOVERNANCE_GROUP", "IDENTITY", "IDENTITY_PROFILE", "IDENTITY_REQUEST", "MACHINE_IDENTITY", "LIFECYCLE_STATE", "PASSWORD_POLICY", "ROLE", "RULE", "SOD_POLICY", "SOURCE", "TAG", "TAG_CATEGORY", "TASK_RESULT", "REPORT_RESULT", "SOD_VIOLATION", "ACCOUNT_ACTIVITY", "WORKGROUP"]
            | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountInfoRef = model("v2025", "AccountInfoRef")
