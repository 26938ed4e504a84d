# Generated from schema/.
"""Approval config escalation config escalation chain inner."""

__all__ = ["ApprovalConfigEscalationConfigEscalationChainInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ApprovalConfigEscalationConfigEscalationChainInner(Model):
        """Approval config escalation config escalation chain inner."""

        identity_id: str | None
        identity_type: str | None
        """Known values: IDENTITY, GOVERNANCE_GROUP, MANAGER_OF, ACCOUNT_OWNER, MACHINE_ACCOUNT_OWNER,
        MACHINE_IDENTITY_OWNER, MANAGER_OF_REQUESTED_TARGET_OWNER, MANAGER_OF_MACHINE_IDENTITY_OWNER,
        MANAGER_OF_ACCOUNT_OWNER, MANAGER_OF_MACHINE_ACCOUNT_OWNER, MANAGER_OF_REQUESTER, MANAGER_OF_REQUESTER_OWNER,
        MANAGER_OF_OWNER, ACCESS_PROFILE_OWNER, APPLICATION_OWNER, ENTITLEMENT_OWNER, ROLE_OWNER, SOURCE_OWNER,
        REQUESTED_TARGET_OWNER, ACCESS_PROFILE_PRIMARY_OWNER, APPLICATION_PRIMARY_OWNER, ENTITLEMENT_PRIMARY_OWNER,
        ROLE_PRIMARY_OWNER, SOURCE_PRIMARY_OWNER, ACCOUNT_PRIMARY_OWNER, MACHINE_ACCOUNT_PRIMARY_OWNER,
        MACHINE_IDENTITY_PRIMARY_OWNER, REQUESTED_TARGET_PRIMARY_OWNER, ACCESS_PROFILE_SECONDARY_OWNER_GROUP,
        APPLICATION_SECONDARY_OWNER_GROUP, ENTITLEMENT_SECONDARY_OWNER_GROUP, ROLE_SECONDARY_OWNER_GROUP,
        SOURCE_SECONDARY_OWNER_GROUP, ACCOUNT_SECONDARY_OWNER_GROUP, MACHINE_ACCOUNT_SECONDARY_OWNER_GROUP,
        MACHINE_IDENTITY_SECONDARY_OWNER_GROUP, REQUESTED_TARGET_SECONDARY_OWNER_GROUP,
        ACCESS_PROFILE_ALL_OWNER_GROUP, APPLICATION_ALL_OWNER_GROUP, ENTITLEMENT_ALL_OWNER_GROUP,
        ROLE_ALL_OWNER_GROUP, SOURCE_ALL_OWNER_GROUP, ACCOUNT_ALL_OWNER_GROUP, MACHINE_ACCOUNT_ALL_OWNER_GROUP,
        MACHINE_IDENTITY_ALL_OWNER_GROUP, REQUESTED_TARGET_ALL_OWNER_GROUP.
        """
        def __init__(
            self,
            *,
            identity_id: str | None = ...,
            identity_type: Literal[
                "IDENTITY",
                "GOVERNANCE_GROUP",
                "MANAGER_OF",
                "ACCOUNT_OWNER",
                "MACHINE_ACCOUNT_OWNER",
                "MACHINE_IDENTITY_OWNER",
                "MANAGER_OF_REQUESTED_TARGET_OWNER",
                "MANAGER_OF_MACHINE_IDENTITY_OWNER",
                "MANAGER_OF_ACCOUNT_OWNER",
                "MANAGER_OF_MACHINE_ACCOUNT_OWNER",
                "MANAGER_OF_REQUESTER",
                "MANAGER_OF_REQUESTER_OWNER",
                "MANAGER_OF_OWNER",
                "ACCESS_PROFILE_OWNER",
                "APPLICATION_OWNER",
                "ENTITLEMENT_OWNER",
                "ROLE_OWNER",
                "SOURCE_OWNER",
                "REQUESTED_TARGET_OWNER",
                "ACCESS_PROFILE_PRIMARY_OWNER",
                "APPLICATION_PRIMARY_OWNER",
                "ENTITLEMENT_PRIMARY_OWNER",
                "ROLE_PRIMARY_OWNER",
                "SOURCE_PRIMARY_OWNER",
                "ACCOUNT_PRIMARY_OWNER",
                "MACHINE_ACCOUNT_PRIMARY_OWNER",
                "MACHINE_IDENTITY_PRIMARY_OWNER",
                "REQUESTED_TARGET_PRIMARY_OWNER",
                "ACCESS_PROFILE_SECONDARY_OWNER_GROUP",
                "APPLICATION_SECONDARY_OWNER_GROUP",
                "ENTITLEMENT_SECONDARY_OWNER_GROUP",
                "ROLE_SECONDARY_OWNER_GROUP",
                "SOURCE_SECONDARY_OWNER_GROUP",
                "ACCOUNT_SECONDARY_OWNER_GROUP",
                "MACHINE_ACCOUNT_SECONDARY_OWNER_GROUP",
                "MACHINE_IDENTITY_SECONDARY_OWNER_GROUP",
                "REQUESTED_TARGET_SECONDARY_OWNER_GROUP",
                "ACCESS_PROFILE_ALL_OWNER_GROUP",
                "APPLICATION_ALL_OWNER_GROUP",
                "ENTITLEMENT_ALL_OWNER_GROUP",
                "ROLE_ALL_OWNER_GROUP",
                "SOURCE_ALL_OWNER_GROUP",
                "ACCOUNT_ALL_OWNER_GROUP",
                "MACHINE_ACCOUNT_ALL_OWNER_GROUP",
                "MACHINE_IDENTITY_ALL_OWNER_GROUP",
                "REQUESTED_TARGET_ALL_OWNER_GROUP",
            ]
            | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalConfigEscalationConfigEscalationChainInner = model("v2025", "ApprovalConfigEscalationConfigEscalationChainInner")
