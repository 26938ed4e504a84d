# Generated from schema/.
"""Machine identity updated single value attribute changes inner."""

__all__ = ["MachineIdentityUpdatedSingleValueAttributeChangesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model
    from sailpoint.v2025.models.machine_identity_updated_single_value_attribute_changes_inner_new_value import MachineIdentityUpdatedSingleValueAttributeChangesInnerNewValue
    from sailpoint.v2025.models.machine_identity_updated_single_value_attribute_changes_inner_old_value import MachineIdentityUpdatedSingleValueAttributeChangesInnerOldValue

    class MachineIdentityUpdatedSingleValueAttributeChangesInner(Model):
        """Machine identity updated single value attribute changes inner."""

        name: str
        old_value: str | bool | float | list[str] | None
        new_value: str | bool | float | list[str] | None
        def __init__(
            self,
            *,
            name: str,
            old_value: MachineIdentityUpdatedSingleValueAttributeChangesInnerOldValue
            | str
            | bool
            | float
            | list[str]
            | tuple[str, ...]
            | None,
            new_value: MachineIdentityUpdatedSingleValueAttributeChangesInnerNewValue
            | str
            | bool
            | float
            | list[str]
            | tuple[str, ...]
            | None,
        ) -> None: ...
else:
    from sailpoint._core import model

    MachineIdentityUpdatedSingleValueAttributeChangesInner = model("v2025", "MachineIdentityUpdatedSingleValueAttributeChangesInner")
