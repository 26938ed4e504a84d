# Generated from schema/.
"""Object mapping request."""

__all__ = ["ObjectMappingRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ObjectMappingRequest(Model):
        """Object mapping request."""

        object_type: str
        """Known values: ACCESS_PROFILE, ACCESS_REQUEST_CONFIG, ATTR_SYNC_SOURCE_CONFIG, AUTH_ORG, CAMPAIGN_FILTER,
        ENTITLEMENT, FORM_DEFINITION, GOVERNANCE_GROUP, IDENTITY, IDENTITY_OBJECT_CONFIG, IDENTITY_PROFILE,
        LIFECYCLE_STATE, NOTIFICATION_TEMPLATE, PASSWORD_POLICY, PASSWORD_SYNC_GROUP, PUBLIC_IDENTITIES_CONFIG, ROLE,
        RULE, SEGMENT, SERVICE_DESK_INTEGRATION, SOD_POLICY, SOURCE, TAG, TRANSFORM, TRIGGER_SUBSCRIPTION, WORKFLOW.
        """
        json_path: str
        source_value: str
        target_value: str
        enabled: bool | None
        def __init__(
            self,
            *,
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
            ],
            json_path: str,
            source_value: str,
            target_value: str,
            enabled: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ObjectMappingRequest = model("v2024", "ObjectMappingRequest")
