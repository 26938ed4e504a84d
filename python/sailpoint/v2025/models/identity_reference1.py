# Generated from schema/.
"""Identity reference1."""

__all__ = ["IdentityReference1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class IdentityReference1(Model):
        """Identity reference1."""

        id: str
        name: str
        alias: str
        email: str
        def __init__(
            self,
            *,
            id: str,
            name: str,
            alias: str,
            email: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityReference1 = model("v2025", "IdentityReference1")
