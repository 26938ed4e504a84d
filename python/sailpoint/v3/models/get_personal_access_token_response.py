# Generated from schema/.
"""Get personal access token response."""

__all__ = ["GetPersonalAccessTokenResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v3.models.json_patch_operation import JsonPatchOperation
    from sailpoint.v3.models.pat_owner import PatOwner

    class GetPersonalAccessTokenResponse(Tracked[JsonPatchOperation], Model):
        """Get personal access token response."""

        id: str
        name: str
        scope: list[str] | None
        owner: PatOwner
        created: datetime | str
        last_used: datetime | str | None
        managed: bool | None
        access_token_validity_seconds: int | None
        expiration_date: datetime | str | None
        def __init__(
            self,
            *,
            id: str,
            name: str,
            scope: list[str] | tuple[str, ...] | None,
            owner: PatOwner | Mapping[str, Any],
            created: datetime | str,
            last_used: datetime | str | None = ...,
            managed: bool | None = ...,
            access_token_validity_seconds: int | None = ...,
            expiration_date: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    GetPersonalAccessTokenResponse = model("v3", "GetPersonalAccessTokenResponse")
