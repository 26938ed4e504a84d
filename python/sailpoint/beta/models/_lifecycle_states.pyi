# Generated from schema/.
"""The models of the schema file lifecycle_states, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.beta.models._shared import JsonPatchOperation

class AccountAction(Model):
    """A change of accounts when an identity enters a lifecycle state."""

    action: str | None
    """The change.

    Known values: ENABLE, DISABLE.
    """
    source_ids: list[str] | None
    """Ids of the sources whose accounts change."""
    exclude_source_ids: list[str] | None
    all_sources: bool | None
    def __init__(
        self,
        *,
        action: Literal["ENABLE", "DISABLE"] | None = ...,
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
    """The lifecycle state's name.

    Read-only: it is left out of requests.
    """
    technical_name: str | None
    """Name that identity attributes and rules use.

    Read-only: it is left out of requests.
    """
    description: str | None
    """The lifecycle state's description."""
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
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        technical_name: str | None = ...,
        description: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        enabled: bool | None = ...,
        identity_count: int | None = ...,
        email_notification_option: EmailNotificationOption | Mapping[str, Any] | None = ...,
        account_actions: Sequence[AccountAction | Mapping[str, Any]] | None = ...,
        access_profile_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
