# Generated from schema/.
"""Identity attributes changed."""

__all__ = ["IdentityAttributesChanged"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.identity_attributes_changed_changes_inner import IdentityAttributesChangedChangesInner
    from sailpoint.v2025.models.identity_attributes_changed_identity import IdentityAttributesChangedIdentity

    class IdentityAttributesChanged(Model):
        """Identity attributes changed."""

        identity: IdentityAttributesChangedIdentity
        changes: list[IdentityAttributesChangedChangesInner]
        def __init__(
            self,
            *,
            identity: IdentityAttributesChangedIdentity | Mapping[str, Any],
            changes: Sequence[IdentityAttributesChangedChangesInner | Mapping[str, Any]],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    IdentityAttributesChanged = model("v2025", "IdentityAttributesChanged")
