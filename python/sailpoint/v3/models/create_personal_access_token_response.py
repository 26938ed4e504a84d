# Generated from schema/.
"""Create personal access token response."""

__all__ = ["CreatePersonalAccessTokenResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.pat_owner import PatOwner

    class CreatePersonalAccessTokenResponse(Model):
        """Create personal access token response."""

        id: str
        secret: str
        scope: list[str] | None
        name: str
        owner: PatOwner
        created: datetime | str
        access_token_validity_seconds: int
        expiration_date: datetime | str
        def __init__(
            self,
            *,
            id: str,
            secret: str,
            scope: list[str] | tuple[str, ...] | None,
            name: str,
            owner: PatOwner | Mapping[str, Any],
            created: datetime | str,
            access_token_validity_seconds: int,
            expiration_date: datetime | str,
        ) -> None: ...
else:
    from sailpoint._core import model

    CreatePersonalAccessTokenResponse = model("v3", "CreatePersonalAccessTokenResponse")
