# Generated from schema/.
"""Identity reference with name and email."""

__all__ = ["IdentityReferenceWithNameAndEmail"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class IdentityReferenceWithNameAndEmail(Model):
        """Identity reference with name and email."""

        type: str | None
        id: str | None
        name: str | None
        email: str | None
        def __init__(
            self,
            *,
            type: str | None = ...,
            id: str | None = ...,
            name: str | None = ...,
            email: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityReferenceWithNameAndEmail = model("v2025", "IdentityReferenceWithNameAndEmail")
