# Generated from schema/.
"""Authorization scheme."""

__all__ = ["AuthorizationScheme"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AuthorizationScheme(Model):
        """Authorization scheme."""

        spec_urn: str | None
        def __init__(
            self,
            *,
            spec_urn: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AuthorizationScheme = model("v2025", "AuthorizationScheme")
