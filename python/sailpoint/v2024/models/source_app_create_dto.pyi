# Written by `make stubs` from schema/; change it there.
"""Source app create dto."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.source_app_create_dto_account_source import SourceAppCreateDtoAccountSource

__all__ = ["SourceAppCreateDto"]

class SourceAppCreateDto(Model):
    """Source app create dto."""

    name: str
    description: str
    match_all_accounts: bool | None
    account_source: SourceAppCreateDtoAccountSource
    def __init__(
        self,
        *,
        name: str,
        description: str,
        account_source: SourceAppCreateDtoAccountSource | Mapping[str, Any],
        match_all_accounts: bool | None = ...,
    ) -> None: ...
