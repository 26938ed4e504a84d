# Written by `make stubs` from schema/; change it there.
"""The attribute that a criterion compares."""

from typing import Literal

from sailpoint._core import Model
from sailpoint.v2024.models.role_criteria_key_type import RoleCriteriaKeyType

__all__ = ["RoleCriteriaKey"]

class RoleCriteriaKey(Model):
    """The attribute that a criterion compares."""

    type: str
    """Kind of attribute."""
    var_property: str
    """The attribute's name."""
    source_id: str | None
    """Id of the source, for attributes of accounts and entitlements."""
    def __init__(
        self,
        *,
        type: RoleCriteriaKeyType | Literal["IDENTITY", "ACCOUNT", "ENTITLEMENT"],
        var_property: str,
        source_id: str | None = ...,
    ) -> None: ...
