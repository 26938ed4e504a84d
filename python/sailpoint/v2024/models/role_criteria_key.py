# Generated from schema/.
"""The attribute that a criterion compares."""

__all__ = ["RoleCriteriaKey"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.role_criteria_key_type import RoleCriteriaKeyType

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
else:
    from sailpoint._core import model

    RoleCriteriaKey = model("v2024", "RoleCriteriaKey")
