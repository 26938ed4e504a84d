# Generated from schema/.
"""Identity document all of identity profile."""

__all__ = ["IdentityDocumentAllOfIdentityProfile"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class IdentityDocumentAllOfIdentityProfile(Model):
        """Identity document all of identity profile."""

        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityDocumentAllOfIdentityProfile = model("v2024", "IdentityDocumentAllOfIdentityProfile")
