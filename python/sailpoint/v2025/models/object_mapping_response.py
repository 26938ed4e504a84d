# Generated from schema/.
"""Object mapping response."""

__all__ = ["ObjectMappingResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ObjectMappingResponse(Model):
        """Object mapping response."""

        object_mapping_id: str | None
        object_type: str | None
        """Known values: ACCESS_PROFILE, ACCESS_REQUEST_CONFIG, ATTR_SYNC_SOURCE_CONFIG, AUTH_ORG, CAMPAIGN_FILTER,
        ENTITLEMENT, FORM_DEFINITION, GOVERNANCE_GROUP, IDENTITY, IDENTITY_OBJECT_CONFIG, IDENTITY_PROFILE,
        LIFECYCLE_STATE, NOTIFICATION_TEMPLATE, PASSWORD_POLICY, PASSWORD_SYNC_GROUP, PUBLIC_IDENTITIES_CONFIG, ROLE,
        RULE, SEGMENT, SERVICE_DESK_INTEGRATION, SOD_POLICY, SOURCE, TAG, TRANSFORM, TRIGGER_SUBSCRIPTION, WORKFLOW.
        """
        json_path: str | None
        source_value: str | None
        target_value: str | None
        enabled: bool | None
        created: str | None
        modified: str | None
        def __init__(
            self,
            *,
            object_mapping_id: str | None = ...,
            object_type: Literal[
                "ACCESS_PROFILE",
                "ACCESS_REQUEST_CONFIG",
                "ATTR_SYNC_SOURCE_CONFIG",
                "AUTH_ORG",
                "CAMPAIGN_FILTER",
                "ENTITLEMENT",
                "FORM_DEFINITION",
                "GOVERNANCE_GROUP",
                "IDENTITY",
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
            json_path: str | None = ...,
            source_value: str | None = ...,
            target_value: str | None = ...,
            enabled: bool | None = ...,
            created: str | None = ...,
            modified: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ObjectMappingResponse = model("v2025", "ObjectMappingResponse")
