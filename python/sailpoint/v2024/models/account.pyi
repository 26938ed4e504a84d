# Written by `make stubs` from schema/; change it there.
"""Account."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.account_all_of_identity import AccountAllOfIdentity
from sailpoint.v2024.models.account_all_of_owner_identity import AccountAllOfOwnerIdentity
from sailpoint.v2024.models.account_all_of_recommendation import AccountAllOfRecommendation
from sailpoint.v2024.models.account_all_of_source_owner import AccountAllOfSourceOwner

__all__ = ["Account"]

class Account(Model):
    """Account."""

    id: str | None
    """Read-only: it is left out of requests."""
    name: str | None
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    source_id: str
    source_name: str | None
    identity_id: str | None
    cloud_lifecycle_state: str | None
    identity_state: str | None
    connection_type: str | None
    is_machine: bool | None
    recommendation: AccountAllOfRecommendation | None
    attributes: dict[str, Any] | None
    authoritative: bool
    description: str | None
    disabled: bool
    locked: bool
    native_identity: str
    system_account: bool
    uncorrelated: bool
    uuid: str | None
    manually_correlated: bool
    has_entitlements: bool
    identity: AccountAllOfIdentity | None
    source_owner: AccountAllOfSourceOwner | None
    features: str | None
    origin: str | None
    """Known values: AGGREGATED, PROVISIONED."""
    owner_identity: AccountAllOfOwnerIdentity | None
    def __init__(
        self,
        *,
        name: str | None,
        source_id: str,
        source_name: str | None,
        attributes: Mapping[str, Any] | None,
        authoritative: bool,
        disabled: bool,
        locked: bool,
        native_identity: str,
        system_account: bool,
        uncorrelated: bool,
        manually_correlated: bool,
        has_entitlements: bool,
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        identity_id: str | None = ...,
        cloud_lifecycle_state: str | None = ...,
        identity_state: str | None = ...,
        connection_type: str | None = ...,
        is_machine: bool | None = ...,
        recommendation: AccountAllOfRecommendation | Mapping[str, Any] | None = ...,
        description: str | None = ...,
        uuid: str | None = ...,
        identity: AccountAllOfIdentity | Mapping[str, Any] | None = ...,
        source_owner: AccountAllOfSourceOwner | Mapping[str, Any] | None = ...,
        features: str | None = ...,
        origin: Literal["AGGREGATED", "PROVISIONED"] | None = ...,
        owner_identity: AccountAllOfOwnerIdentity | Mapping[str, Any] | None = ...,
    ) -> None: ...
