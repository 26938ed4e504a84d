# Generated from schema/.
"""Type, id and name of an exported object."""

__all__ = ["IdentityProfileExportedObjectSelf"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class IdentityProfileExportedObjectSelf(Model):
        """Type, id and name of an exported object."""

        type: str | None
        """Kind of object.

        Known values: ACCESS_PROFILE, ACCESS_REQUEST_CONFIG, ATTR_SYNC_SOURCE_CONFIG, AUTH_ORG, CAMPAIGN_FILTER,
        FORM_DEFINITION, GOVERNANCE_GROUP, IDENTITY_OBJECT_CONFIG, IDENTITY_PROFILE, LIFECYCLE_STATE,
        NOTIFICATION_TEMPLATE, PASSWORD_POLICY, PASSWORD_SYNC_GROUP, PUBLIC_IDENTITIES_CONFIG, ROLE, RULE, SEGMENT,
        SERVICE_DESK_INTEGRATION, SOD_POLICY, SOURCE, TAG, TRANSFORM, TRIGGER_SUBSCRIPTION, WORKFLOW.
        """
        id: str | None
        """The object's id in the tenant that it was exported from."""
        name: str | None
        """The object's name."""
        def __init__(
            self,
            *,
            type: Literal[
                "ACCESS_PROFILE",
                "ACCESS_REQUEST_CONFIG",
                "ATTR_SYNC_SOURCE_CONFIG",
                "AUTH_ORG",
                "CAMPAIGN_FILTER",
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

    IdentityProfileExportedObjectSelf = model("v2024", "IdentityProfileExportedObjectSelf")
