# Generated from schema/.
"""The models of the schema file public_identities_config, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.beta.models.dto_type import DtoType

class IdentityReference(Model):
    """Identity reference."""

    type: str | None
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: DtoType
        | Literal["ACCOUNT_CORRELATION_CONFIG", "ACCESS_PROFILE", "ACCESS_REQUEST_APPROVAL", "ACCOUNT", "APPLICATION", "CAMPAIGN", "CAMPAIGN_FILTER", "CERTIFICATION", "CLUSTER", "CONNECTOR_SCHEMA", "ENTITLEMENT", "GOVERNANCE_GROUP", "IDENTITY", "IDENTITY_PROFILE", "IDENTITY_REQUEST", "MACHINE_IDENTITY", "LIFECYCLE_STATE", "PASSWORD_POLICY", "ROLE", "RULE", "SOD_POLICY", "SOURCE", "TAG", "TAG_CATEGORY", "TASK_RESULT", "REPORT_RESULT", "SOD_VIOLATION", "ACCOUNT_ACTIVITY", "WORKGROUP"]
        | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class PublicIdentityAttributeConfig(Model):
    """Public identity attribute config."""

    key: str | None
    name: str | None
    def __init__(
        self,
        *,
        key: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class PublicIdentityConfig(Model):
    """Public identity config."""

    attributes: list[PublicIdentityAttributeConfig] | None
    modified_by: IdentityReference | None
    modified: datetime | str | None
    def __init__(
        self,
        *,
        attributes: Sequence[PublicIdentityAttributeConfig | Mapping[str, Any]] | None = ...,
        modified_by: IdentityReference | Mapping[str, Any] | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...
