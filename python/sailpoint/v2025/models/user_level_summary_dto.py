# Generated from schema/.
"""User level summary DTO."""

__all__ = ["UserLevelSummaryDTO"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.public_identity import PublicIdentity
    from sailpoint.v2025.models.right_set_dto import RightSetDTO

    class UserLevelSummaryDTO(Model):
        """User level summary DTO."""

        id: str | None
        name: str | None
        description: str | None
        legacy_group: str | None
        right_sets: list[RightSetDTO] | None
        custom: bool | None
        admin_assignable: bool | None
        translated_name: str | None
        translated_grant: str | None
        translated_remove: str | None
        owner: PublicIdentity | None
        status: str | None
        """Known values: ACTIVE, DRAFT."""
        created: datetime | str | None
        modified: datetime | str | None
        associated_identities_count: int | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            legacy_group: str | None = ...,
            right_sets: Sequence[RightSetDTO | Mapping[str, Any]] | None = ...,
            custom: bool | None = ...,
            admin_assignable: bool | None = ...,
            translated_name: str | None = ...,
            translated_grant: str | None = ...,
            translated_remove: str | None = ...,
            owner: PublicIdentity | Mapping[str, Any] | None = ...,
            status: Literal["ACTIVE", "DRAFT"] | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            associated_identities_count: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    UserLevelSummaryDTO = model("v2025", "UserLevelSummaryDTO")
