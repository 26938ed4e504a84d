# Generated from schema/.
"""Role target dto."""

__all__ = ["RoleTargetDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.account_info_dto import AccountInfoDto
    from sailpoint.v2025.models.base_reference_dto import BaseReferenceDto

    class RoleTargetDto(Model):
        """Role target dto."""

        source: BaseReferenceDto | None
        account_info: AccountInfoDto | None
        role: BaseReferenceDto | None
        def __init__(
            self,
            *,
            source: BaseReferenceDto | Mapping[str, Any] | None = ...,
            account_info: AccountInfoDto | Mapping[str, Any] | None = ...,
            role: BaseReferenceDto | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleTargetDto = model("v2025", "RoleTargetDto")
