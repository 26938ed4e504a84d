# Generated from schema/.
"""A lifecycle state of an identity profile: the accounts and access of identities in this state."""

__all__ = ["LifecycleState"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v2025.models.access_action_configuration import AccessActionConfiguration
    from sailpoint.v2025.models.account_action import AccountAction
    from sailpoint.v2025.models.email_notification_option import EmailNotificationOption
    from sailpoint.v2025.models.json_patch_operation import JsonPatchOperation

    class LifecycleState(Tracked[JsonPatchOperation], Model):
        """A lifecycle state of an identity profile: the accounts and access of identities in this state."""

        id: str | None
        """The lifecycle state's id.

        Read-only: it is left out of requests.
        """
        name: str | None
        """The lifecycle state's name."""
        created: datetime | str | None
        """Time of creation.

        Read-only: it is left out of requests.
        """
        modified: datetime | str | None
        """Time of the last change.

        Read-only: it is left out of requests.
        """
        enabled: bool | None
        """True if the lifecycle state is enabled."""
        technical_name: str
        """Name that identity attributes and rules use."""
        description: str | None
        """The lifecycle state's description."""
        identity_count: int | None
        """Number of identities in this state.

        Read-only: it is left out of requests.
        """
        email_notification_option: EmailNotificationOption | None
        """Recipients of an e-mail when an identity enters this state."""
        account_actions: list[AccountAction] | None
        """The changes of accounts when an identity enters this state."""
        access_profile_ids: list[str] | None
        """Ids of the access profiles that identities in this state get."""
        identity_state: str | None
        """State of identities in this lifecycle state.

        Known values: ACTIVE, INACTIVE_SHORT_TERM, INACTIVE_LONG_TERM.
        """
        access_action_configuration: AccessActionConfiguration | None
        priority: int | None
        def __init__(
            self,
            *,
            name: str | None,
            technical_name: str,
            id: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            enabled: bool | None = ...,
            description: str | None = ...,
            identity_count: int | None = ...,
            email_notification_option: EmailNotificationOption | Mapping[str, Any] | None = ...,
            account_actions: Sequence[AccountAction | Mapping[str, Any]] | None = ...,
            access_profile_ids: list[str] | tuple[str, ...] | None = ...,
            identity_state: Literal["ACTIVE", "INACTIVE_SHORT_TERM", "INACTIVE_LONG_TERM"] | None = ...,
            access_action_configuration: AccessActionConfiguration | Mapping[str, Any] | None = ...,
            priority: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    LifecycleState = model("v2025", "LifecycleState")
