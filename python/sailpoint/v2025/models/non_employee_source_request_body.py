# Generated from schema/.
"""Non employee source request body."""

__all__ = ["NonEmployeeSourceRequestBody"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.non_employee_idn_user_request import NonEmployeeIdnUserRequest

    class NonEmployeeSourceRequestBody(Model):
        """Non employee source request body."""

        name: str
        description: str
        owner: NonEmployeeIdnUserRequest
        management_workgroup: str | None
        approvers: list[NonEmployeeIdnUserRequest] | None
        account_managers: list[NonEmployeeIdnUserRequest] | None
        def __init__(
            self,
            *,
            name: str,
            description: str,
            owner: NonEmployeeIdnUserRequest | Mapping[str, Any],
            management_workgroup: str | None = ...,
            approvers: Sequence[NonEmployeeIdnUserRequest | Mapping[str, Any]] | None = ...,
            account_managers: Sequence[NonEmployeeIdnUserRequest | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeSourceRequestBody = model("v2025", "NonEmployeeSourceRequestBody")
