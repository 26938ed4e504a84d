# Generated from schema/.
"""Role target dto."""

__all__ = ["RoleTargetDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.account_info_dto import AccountInfoDto
    from sailpoint.beta.models.base_reference_dto1 import BaseReferenceDto1

    class RoleTargetDto(Model):
        """Role target dto."""

        source: BaseReferenceDto1 | None
        account_info: AccountInfoDto | None
        role: BaseReferenceDto1 | None
        def __init__(
            self,
            *,
            source: BaseReferenceDto1 | Mapping[str, Any] | None = ...,
            account_info: AccountInfoDto | Mapping[str, Any] | None = ...,
            role: BaseReferenceDto1 | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleTargetDto = model("beta", "RoleTargetDto")
