# Generated from schema/.
"""Exception criteria access."""

__all__ = ["ExceptionCriteriaAccess"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.dto_type import DtoType

    class ExceptionCriteriaAccess(Model):
        """Exception criteria access."""

        type: str | None
        id: str | None
        name: str | None
        existing: bool | None
        def __init__(
            self,
            *,
            type: DtoType
            | Literal["ACCOUNT_CORRELATION_CONFIG", "ACCESS_PROFILE", "ACCESS_REQUEST_APPROVAL", "ACCOUNT", "APPLICATION", "CAMPAIGN", "CAMPAIGN_FILTER", "CERTIFICATION", "CLUSTER", "CONNECTOR_SCHEMA", "ENTITLEMENT", "GOVERNANCE_GROUP", "IDENTITY", "IDENTITY_PROFILE", "IDENTITY_REQUEST", "MACHINE_IDENTITY", "LIFECYCLE_STATE", "PASSWORD_POLICY", "ROLE", "RULE", "SOD_POLICY", "SOURCE", "TAG", "TAG_CATEGORY", "TASK_RESULT", "REPORT_RESULT", "SOD_VIOLATION", "ACCOUNT_ACTIVITY", "WORKGROUP"]
            | None = ...,
            id: str | None = ...,
            name: str | None = ...,
            existing: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ExceptionCriteriaAccess = model("beta", "ExceptionCriteriaAccess")
