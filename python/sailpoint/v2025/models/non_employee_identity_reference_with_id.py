# Generated from schema/.
"""Non employee identity reference with id."""

__all__ = ["NonEmployeeIdentityReferenceWithId"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.non_employee_identity_dto_type import NonEmployeeIdentityDtoType

    class NonEmployeeIdentityReferenceWithId(Model):
        """Non employee identity reference with id."""

        type: str | None
        id: str | None
        def __init__(
            self,
            *,
            type: NonEmployeeIdentityDtoType | Literal["GOVERNANCE_GROUP", "IDENTITY"] | None = ...,
            id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeIdentityReferenceWithId = model("v2025", "NonEmployeeIdentityReferenceWithId")
