# Generated from schema/.
"""Dependant app connections account source password policies inner."""

__all__ = ["DependantAppConnectionsAccountSourcePasswordPoliciesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class DependantAppConnectionsAccountSourcePasswordPoliciesInner(Model):
        """Dependant app connections account source password policies inner."""

        type: str | None
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: str | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DependantAppConnectionsAccountSourcePasswordPoliciesInner = model("v2025", "DependantAppConnectionsAccountSourcePasswordPoliciesInner")
