# Written by `make stubs` from schema/; change it there.
"""Role criteria key."""

from typing import Literal

from sailpoint._core import Model
from sailpoint.v2024.models.role_criteria_key_type import RoleCriteriaKeyType

__all__ = ["RoleCriteriaKey"]

class RoleCriteriaKey(Model):
    """Role criteria key."""

    type: str
    var_property: str
    source_id: str | None
    def __init__(
        self,
        *,
        type: RoleCriteriaKeyType | Literal["IDENTITY", "ACCOUNT", "ENTITLEMENT"],
        var_property: str,
        source_id: str | None = ...,
    ) -> None: ...
