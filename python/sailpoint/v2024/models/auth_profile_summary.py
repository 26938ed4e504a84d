# Generated from schema/.
"""Auth profile summary."""

__all__ = ["AuthProfileSummary"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AuthProfileSummary(Model):
        """Auth profile summary."""

        tenant: str | None
        id: str | None
        def __init__(
            self,
            *,
            tenant: str | None = ...,
            id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AuthProfileSummary = model("v2024", "AuthProfileSummary")
