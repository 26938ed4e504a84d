# Generated from schema/.
"""The models of the schema file lifecycle_states, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v2025.models._shared import JsonPatchOperation

class AccessActionConfiguration(Model):
    """Access action configuration."""

    remove_all_access_enabled: bool | None
    def __init__(
        self,
        *,
        remove_all_access_enabled: bool | None = ...,
    ) -> None: ...

class AccountAction(Model):
    """A change of accounts when an identity enters a lifecycle state."""

    action: str | None
    """The change.

    Known values: ENABLE, DISABLE, DELETE.
    """
    source_ids: list[str] | None
    """Ids of the sources whose accounts change."""
    exclude_source_ids: list[str] | None
    all_sources: bool | None
    def __init__(
        self,
        *,
        action: Literal["ENABLE", "DISABLE", "DELETE"] | None = ...,
        source_ids: list[str] | tuple[str, ...] | None = ...,
        exclude_source_ids: list[str] | tuple[str, ...] | None = ...,
        all_sources: bool | None = ...,
    ) -> None: ...

class EmailNotificationOption(Model):
    """Recipients of an e-mail when an identity enters a lifecycle state."""

    notify_managers: bool | None
    """True to notify the manager."""
    notify_all_admins: bool | None
    """True to notify all administrators."""
    notify_specific_users: bool | None
    """True to notify the addresses in the list."""
    email_address_list: list[str] | None
    """The e-mail addresses."""
    def __init__(
        self,
        *,
        notify_managers: bool | None = ...,
        notify_all_admins: bool | None = ...,
        notify_specific_users: bool | None = ...,
        email_address_list: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

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

class LifecyclestateDeleted(Model):
    """Reference to the deleted lifecycle state, or to the task that deletes it."""

    type: str | None
    """Kind of object.

    Known values: LIFECYCLE_STATE, TASK_RESULT.
    """
    id: str | None
    """The object's id."""
    name: str | None
    """The object's name."""
    def __init__(
        self,
        *,
        type: Literal["LIFECYCLE_STATE", "TASK_RESULT"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class SetLifecycleState200Response(Model):
    """The account activity of a change of the lifecycle state."""

    account_activity_id: str | None
    """The account activity's id."""
    def __init__(
        self,
        *,
        account_activity_id: str | None = ...,
    ) -> None: ...

class SetLifecycleStateRequest(Model):
    """The lifecycle state to set."""

    lifecycle_state_id: str | None
    """The lifecycle state's id."""
    def __init__(
        self,
        *,
        lifecycle_state_id: str | None = ...,
    ) -> None: ...
