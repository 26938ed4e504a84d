# Written by `make stubs` from schema/; change it there.
"""Non employee identity reference with id."""

from typing import Literal

from sailpoint._core import Model
from sailpoint.v2024.models.non_employee_identity_dto_type import NonEmployeeIdentityDtoType

__all__ = ["NonEmployeeIdentityReferenceWithId"]

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
