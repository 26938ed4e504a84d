# Generated from schema/.
"""Source app create dto."""

__all__ = ["SourceAppCreateDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.source_app_create_dto_account_source import SourceAppCreateDtoAccountSource

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
else:
    from sailpoint._core import model

    SourceAppCreateDto = model("v2024", "SourceAppCreateDto")
