# Generated from schema/.
"""Source app account source."""

__all__ = ["SourceAppAccountSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.base_reference_dto import BaseReferenceDto

    class SourceAppAccountSource(Model):
        """Source app account source."""

        id: str | None
        type: str | None
        name: str | None
        use_for_password_management: bool | None
        password_policies: list[BaseReferenceDto] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: str | None = ...,
            name: str | None = ...,
            use_for_password_management: bool | None = ...,
            password_policies: Sequence[BaseReferenceDto | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceAppAccountSource = model("beta", "SourceAppAccountSource")
