# Generated from schema/.
"""The models of the schema file public_identities_config, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sailpoint._core import Model
from sailpoint.v3.models._shared import IdentityReference

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
    modified: datetime | str | None
    modified_by: IdentityReference | None
    def __init__(
        self,
        *,
        attributes: Sequence[PublicIdentityAttributeConfig | Mapping[str, Any]] | None = ...,
        modified: datetime | str | None = ...,
        modified_by: IdentityReference | Mapping[str, Any] | None = ...,
    ) -> None: ...
