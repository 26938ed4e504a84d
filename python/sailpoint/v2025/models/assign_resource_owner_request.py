# Generated from schema/.
"""Assign resource owner request."""

__all__ = ["AssignResourceOwnerRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AssignResourceOwnerRequest(Model):
        """Assign resource owner request."""

        app_id: int | None
        full_path: str | None
        identity_id: str | None
        def __init__(
            self,
            *,
            app_id: int | None = ...,
            full_path: str | None = ...,
            identity_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AssignResourceOwnerRequest = model("v2025", "AssignResourceOwnerRequest")
