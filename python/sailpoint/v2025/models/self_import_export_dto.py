# Generated from schema/.
"""Self import export dto."""

__all__ = ["SelfImportExportDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SelfImportExportDto(Model):
        """Self import export dto."""

        type: str | None
        """Known values: ACCESS_PROFILE, ACCESS_REQUEST_CONFIG, ATTR_SYNC_SOURCE_CONFIG, AUTH_ORG, CAMPAIGN_FILTER,
        CONNECTOR_RULE, FORM_DEFINITION, GOVERNANCE_GROUP, IDENTITY_OBJECT_CONFIG, IDENTITY_PROFILE, LIFECYCLE_STATE,
        NOTIFICATION_TEMPLATE, PASSWORD_POLICY, PASSWORD_SYNC_GROUP, PUBLIC_IDENTITIES_CONFIG, ROLE, RULE, SEGMENT,
        SERVICE_DESK_INTEGRATION, SOD_POLICY, SOURCE, TAG, TRANSFORM, TRIGGER_SUBSCRIPTION, WORKFLOW.
        """
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal[
                "ACCESS_PROFILE",
                "ACCESS_REQUEST_CONFIG",
                "ATTR_SYNC_SOURCE_CONFIG",
                "AUTH_ORG",
                "CAMPAIGN_FILTER",
                "CONNECTOR_RULE",
                "FORM_DEFINITION",
                "GOVERNANCE_GROUP",
                "IDENTITY_OBJECT_CONFIG",
                "IDENTITY_PROFILE",
                "LIFECYCLE_STATE",
                "NOTIFICATION_TEMPLATE",
                "PASSWORD_POLICY",
                "PASSWORD_SYNC_GROUP",
                "PUBLIC_IDENTITIES_CONFIG",
                "ROLE",
                "RULE",
                "SEGMENT",
                "SERVICE_DESK_INTEGRATION",
                "SOD_POLICY",
                "SOURCE",
                "TAG",
                "TRANSFORM",
                "TRIGGER_SUBSCRIPTION",
                "WORKFLOW",
            ]
            | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SelfImportExportDto = model("v2025", "SelfImportExportDto")
